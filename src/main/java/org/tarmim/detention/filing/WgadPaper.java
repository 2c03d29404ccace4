package org.tarmim.detention.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tarmim.paper.Paper;
import org.tarmim.ui.Words;

/** The questionnaire as a paper: a heading for each part, and nothing where nobody knows. */
final class WgadPaper {
    private static final Map<String, String> PARTS =
            Map.of("I.1", "wgad.part.I", "II.1", "wgad.part.II", "III.1", "wgad.part.III", "IV", "wgad.part.IV");

    private WgadPaper() {}

    static Paper of(List<Answer> answers) {
        var words = Words.in(Locale.ENGLISH);
        var parts = new ArrayList<Paper.Part>();
        for (var answer : answers) {
            if (PARTS.containsKey(answer.number())) parts.add(new Paper.Heading(words.say(PARTS.get(answer.number()))));
            parts.add(new Paper.Answer(answer.number(), answer.question(), answer.text()));
        }
        return new Paper(Locale.ENGLISH, words.say("wgad.title"), parts);
    }
}
