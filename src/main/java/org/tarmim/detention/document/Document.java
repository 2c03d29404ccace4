package org.tarmim.detention.document;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tarmim.detention.casefile.CaseFile;
import org.tarmim.kernel.Rejected;
import org.tarmim.paper.Paper;
import org.tarmim.ui.Words;

/** A document that is made from a case. To add one, implement this, name it in {@link ActionKind}, and give its words. */
sealed interface Document
        permits WgadComplaint,
                TortureComplaint,
                DisappearanceReport,
                HealthLetter,
                JudgesLetter,
                IllTreatmentComplaint,
                VisitRequest,
                TracingRequest,
                RedCrossNotice,
                PublicStatement {
    Pattern NOT_LATIN = Pattern.compile("[\\p{IsArabic}\\p{IsHebrew}]");

    Form form();

    Recipient recipient();

    NewsBy news();

    /** Whether it presses so much that it may go on the urgent path, where its recipient is closed. */
    default boolean goesAlone() {
        return recipient().isClosed();
    }

    /** The languages in which it is written. */
    default Set<DocumentLanguage> languages() {
        return EnumSet.of(DocumentLanguage.ENGLISH, DocumentLanguage.ARABIC);
    }

    /** Whether it says under which categories holding somebody is arbitrary. */
    default boolean asksCategories() {
        return false;
    }

    /** Whether it is chosen how it calls the person. */
    default boolean asksNaming() {
        return false;
    }

    default List<Answer> answers(Known known) {
        return form().answers(known);
    }

    default Paper paper(List<Answer> answers, Words words) {
        return form().paper(answers, words);
    }

    /** What is wrong with a draft in itself, as keys of sentences. */
    default Stream<String> mistakes(ActionDetails draft) {
        return Stream.empty();
    }

    /** Throws {@link Rejected} where the case forbids what the draft says. */
    default void check(CaseFile file, ActionDetails draft) {}
}
