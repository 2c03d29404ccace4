package org.tarmim.files.content;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.tarmim.files.FileKind;
import org.tarmim.kernel.Rejected;

/** Plain text in UTF-8, also as rows of a sheet; a page of the web is none. */
final class TextFile {
    private static final Pattern NOT_TEXT = Pattern.compile("[\\x00-\\x08\\x0B\\x0E-\\x1F\\x7F]");
    private static final Pattern PAGE =
            Pattern.compile("^\\s*<|<(html|script|svg|iframe|object|!doctype)\\b", Pattern.CASE_INSENSITIVE);
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private TextFile() {}

    /** Whether the lines are prose or rows: here the name decides, and nothing depends on it. */
    static FileKind kind(FileName name) {
        return name.ending().toLowerCase(Locale.ROOT).equals("csv") ? FileKind.CSV : FileKind.TEXT;
    }

    /** The same bytes; refuses what is not text or could be opened as a page. */
    static byte[] checked(byte[] content) {
        var text = text(content);
        if (NOT_TEXT.matcher(text).find()) throw Rejected.because("file.kind");
        if (PAGE.matcher(text).find()) throw Rejected.because("file.page");
        return content;
    }

    private static String text(byte[] content) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException otherwise) {
            throw Rejected.because(looksLikeText(content) ? "file.text.coding" : "file.kind");
        }
    }

    private static boolean looksLikeText(byte[] content) {
        for (byte one : content) if (one == 0) return false;
        return true;
    }
}
