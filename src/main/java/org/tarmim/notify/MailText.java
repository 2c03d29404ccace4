package org.tarmim.notify;

import java.util.List;
import java.util.stream.Collectors;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;

/** The text of a mail from its lines. */
public final class MailText {
    /** Makes every line of a plain text run from right to left, whatever it begins with. */
    private static final String RIGHT_TO_LEFT = "\u200f";

    private MailText() {}

    /** The text; {@code portal} is the one line that runs from left to right in every language. */
    public static String of(List<String> lines, Words words, String portal) {
        return lines.stream()
                .map(line -> directed(line, words, portal))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String directed(String line, Words words, String portal) {
        boolean arabic = words.locale().equals(Languages.ARABIC);
        return arabic && !line.isEmpty() && !line.equals(portal) ? RIGHT_TO_LEFT + line : line;
    }
}
