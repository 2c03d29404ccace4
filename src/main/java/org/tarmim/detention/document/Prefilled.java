package org.tarmim.detention.document;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tarmim.detention.casefile.CaseFile;
import org.tarmim.detention.casefile.CaseWords;
import org.tarmim.ui.Words;

/** What the papers of a person answer of the questions that are otherwise typed, in the language of a document. */
public final class Prefilled {
    private Prefilled() {}

    /** The texts of a kind that a case can answer; nothing in letters that its recipient does not read. */
    public static Map<Asked, String> of(CaseFile file, ActionKind kind, DocumentLanguage language) {
        var texts = new EnumMap<Asked, String>(Asked.class);
        var said = file.particulars();
        if (said == null) return texts;
        var words = new CaseWords(Words.in(language.locale()));
        put(texts, kind, Asked.SEX, words.known(said.sex()));
        put(texts, kind, Asked.BORN, said.born() == null ? null : words.day(said.born()));
        put(texts, kind, Asked.NATIONALITY, said.nationality());
        put(texts, kind, Asked.IDENTITY_DOCUMENT, said.idNumber());
        return texts;
    }

    private static void put(Map<Asked, String> texts, ActionKind kind, Asked asked, @Nullable String text) {
        if (text == null || text.isEmpty() || !kind.asked().contains(asked)) return;
        if (kind.recipient().readsLatinOnly()
                && Document.NOT_LATIN.matcher(text).find()) return;
        texts.put(asked, text);
    }
}
