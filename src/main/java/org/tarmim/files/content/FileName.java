package org.tarmim.files.content;

import java.util.Locale;
import java.util.regex.Pattern;
import org.tarmim.files.FileKind;
import org.tarmim.kernel.CleanText;
import org.tarmim.kernel.Rejected;

/**
 * How the sender's machine calls a file: a word for people, never a path and never a reason to believe in a kind.
 *
 * @param stem   without the ending; at most 100 characters
 * @param ending in lower case without the dot; empty where there is none
 */
public record FileName(String stem, String ending) {
    private static final int LONGEST = 100;
    private static final Pattern TURNS_THE_TEXT_ROUND = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");
    private static final Pattern PATH = Pattern.compile("[/\\\\:]|^\\.\\.|\\p{Cntrl}");
    private static final Pattern ENDING = Pattern.compile("[a-z0-9]{1,8}");

    /** Reads a name; refuses one that is a path, or that shows its letters in another order than they stand. */
    public static FileName of(String typed) {
        if (TURNS_THE_TEXT_ROUND.matcher(typed).find()) throw Rejected.because("file.name.turned");
        if (PATH.matcher(typed).find()) throw Rejected.because("file.name.path");
        var name = CleanText.of(typed);
        int dot = name.lastIndexOf('.');
        var ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        if (!ENDING.matcher(ending).matches()) return new FileName(shortened(name), "");
        return new FileName(shortened(name.substring(0, dot)), ending);
    }

    /** The name with the ending of what the file is. */
    public String ending(FileKind kind) {
        return stem + "." + kind.ending();
    }

    /** Refuses a file that says in its name it were something else. */
    void check(FileKind kind) {
        if (!ending.isEmpty() && !kind.mayEndIn(ending)) {
            throw Rejected.because("file.name.otherwise", "." + ending, kind);
        }
    }

    private static String shortened(String text) {
        var stem = text.isBlank() ? "file" : text.strip();
        return stem.length() <= LONGEST ? stem : stem.substring(0, LONGEST).strip();
    }
}
