package org.tarmim.detention.document;

import java.util.List;
import java.util.stream.Stream;
import org.tarmim.detention.casefile.CaseFile;
import org.tarmim.detention.chain.Compartment;
import org.tarmim.kernel.Rejected;
import org.tarmim.paper.Paper;

/** What is asked for, and of whom: each constant is one document. */
public enum ActionKind {
    /** A complaint to the Working Group on Arbitrary Detention. */
    WGAD_COMPLAINT(new WgadComplaint()),
    /** A complaint to the Special Rapporteur on torture. */
    SR_TORTURE(new TortureComplaint()),
    /** A report to the Working Group on Enforced or Involuntary Disappearances. */
    WGEID_REPORT(new DisappearanceReport()),
    /** A letter to the Special Rapporteur on health, about the independence of those who treat. */
    SR_HEALTH(new HealthLetter()),
    /** A letter to the Special Rapporteur on the independence of judges and lawyers. */
    SR_JUDGES_LAWYERS(new JudgesLetter()),
    /** A complaint of ill-treatment to a court, a prosecutor or an ombudsman. */
    ILL_TREATMENT_COMPLAINT(new IllTreatmentComplaint()),
    /** A request to whoever holds the person to let counsel, family or the Red Cross in. */
    VISIT_REQUEST(new VisitRequest()),
    /** A request of the family to the Red Cross to find somebody. */
    TRACING_REQUEST(new TracingRequest()),
    /** A notice of the family to the Red Cross that somebody is held. */
    ICRC_NOTIFICATION(new RedCrossNotice()),
    /** A statement that everybody reads. */
    PUBLIC_STATEMENT(new PublicStatement());

    private final Document document;

    ActionKind(Document document) {
        this.document = document;
    }

    /** Who receives it. */
    public Recipient recipient() {
        return document.recipient();
    }

    /** Whether it may go on the urgent path, without a second person. */
    public boolean goesAlone() {
        return document.goesAlone();
    }

    /** By when there must be news of it. */
    public NewsBy news() {
        return document.news();
    }

    /** The languages in which it is written, the usual one first. */
    public List<DocumentLanguage> languages() {
        return document.languages().stream().sorted().toList();
    }

    /** What a person types for it, in its order. */
    public List<Asked> asked() {
        return document.form().asked();
    }

    /** Whether it says under which categories holding somebody is arbitrary. */
    public boolean asksCategories() {
        return document.asksCategories();
    }

    /** Whether it is chosen how it calls the person. */
    public boolean asksNaming() {
        return document.asksNaming();
    }

    /** The answers of a case to its questions, in their order. */
    public List<Answer> answers(CaseFile file, ActionDetails draft, DocumentLanguage language) {
        return document.answers(new Known(file, draft, language));
    }

    /** The document with these answers. */
    public Paper paper(List<Answer> answers, DocumentLanguage language) {
        return document.paper(answers, language.words());
    }

    /** The same in Arabic for the family, which says at its head that it is a copy. */
    public Paper forFamily(List<Answer> answers) {
        var arabic = DocumentLanguage.ARABIC;
        return paper(answers, arabic).under(new Paper.SmallPrint(arabic.words().say("action.family.head")));
    }

    /** Throws {@link Rejected} where the case forbids what the draft says. */
    public void check(CaseFile file, ActionDetails draft) {
        document.check(file, draft);
    }

    Stream<String> mistakes(ActionDetails draft) {
        var texts = draft.texts().values().stream();
        return Stream.of(
                        unless(document.languages().contains(draft.language()), "action.language.kind"),
                        unless(
                                !recipient().readsLatinOnly()
                                        || texts.noneMatch(text ->
                                                Document.NOT_LATIN.matcher(text).find()),
                                "action.language"),
                        unless(
                                draft.purpose() == null || recipient().receivesFor(draft.purpose()),
                                "basis.purpose.unfit"),
                        unless(!isNamedIn(draft) || draft.covers(Compartment.IDENTITY), "action.covered.identity"),
                        document.mistakes(draft))
                .flatMap(mistakes -> mistakes);
    }

    private boolean isNamedIn(ActionDetails draft) {
        return !asksNaming() || draft.naming() != Naming.UNNAMED;
    }

    private static Stream<String> unless(boolean right, String mistake) {
        return right ? Stream.empty() : Stream.of(mistake);
    }
}
