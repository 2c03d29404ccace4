package org.tarmim.paper;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The letters of a PDF as an eye finds them, which is not how a program that copies text puts them. */
public final class Glyphs extends PDFTextStripper {
    private final List<TreeMap<Integer, List<TextPosition>>> pages = new ArrayList<>();

    private Glyphs(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            writeText(document, new StringWriter());
        }
    }

    /** The lines of all pages, each from left to right. */
    public static List<String> lines(byte[] pdf) {
        try {
            return new Glyphs(pdf)
                    .pages.stream()
                            .flatMap(page -> page.values().stream())
                            .map(Glyphs::line)
                            .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** All that is seen of texts, letter by letter and sorted; brackets of either side are one, since they are mirrored. */
    public static List<String> counted(Stream<String> texts) {
        var plain = Normalizer.normalize(texts.collect(Collectors.joining()), Normalizer.Form.NFKC);
        return Normalizer.normalize(plain, Normalizer.Form.NFD)
                .codePoints()
                .filter(Typesetter::isSeen)
                .filter(letter -> !Character.isWhitespace(letter) && !Character.isSpaceChar(letter))
                .mapToObj(letter -> Character.toString(letter)
                        .replace(')', '(')
                        .replace('»', '«')
                        .replace(']', '['))
                .sorted()
                .toList();
    }

    @Override
    protected void startPage(PDPage page) throws IOException {
        pages.add(new TreeMap<>());
        super.startPage(page);
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        pages.getLast()
                .computeIfAbsent(Math.round(letter.getYDirAdj()), height -> new ArrayList<>())
                .add(letter);
    }

    private static String line(List<TextPosition> letters) {
        return letters.stream()
                .sorted(Comparator.comparing(TextPosition::getXDirAdj))
                .map(TextPosition::getUnicode)
                .collect(Collectors.joining());
    }
}
