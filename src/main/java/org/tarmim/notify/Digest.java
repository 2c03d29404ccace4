package org.tarmim.notify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;

/**
 * What a mail says: how much came of each kind, and how much is due by when. Counts, kinds and days alone; a mail is read
 * by others, too. A kind that has no sentence of its own for mails is left out.
 *
 * @param told how many unread notices there are of each kind
 */
record Digest(SortedMap<String, Long> told, List<DueLine> due) {
    private static final String SENTENCE = "mail.told.";

    static Digest of(List<News> news, List<DueLine> due) {
        var counts = news.stream()
                .map(News::kind)
                .filter(kind -> Words.in(Languages.ENGLISH).knows(SENTENCE + kind))
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return new Digest(counts, due);
    }

    boolean isEmpty() {
        return told.isEmpty() && due.isEmpty();
    }

    /** The whole text; with the address of the portal and no other. */
    String text(Words words, Rhythm rhythm, String portal) {
        var lines = new ArrayList<String>();
        lines.add(words.say("mail.greeting"));
        part(
                lines,
                words.say("mail.told"),
                told.entrySet().stream().map(kind -> line(kind, words)).toList());
        part(
                lines,
                words.say("mail.due"),
                due.stream().map(one -> words.say(one.key(), one.values())).toList());
        lines.addAll(List.of("", words.say("mail.where"), portal, "", words.say("mail.stop." + rhythm.name())));
        return MailText.of(lines, words, portal);
    }

    private static String line(Map.Entry<String, Long> kind, Words words) {
        return words.say(SENTENCE + kind.getKey(), kind.getValue());
    }

    private static void part(List<String> lines, String heading, List<String> part) {
        if (part.isEmpty()) return;
        lines.add("");
        lines.add(heading);
        part.forEach(line -> lines.add("- " + line));
    }
}
