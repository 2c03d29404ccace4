package org.tarmim.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.tarmim.kernel.Rejected;
import org.tarmim.paper.Look.Weight;

/** The fonts of one document, each opened when the first letter asks for it. Their bytes are read once for all. */
final class Fonts {
    private static final Map<String, byte[]> READ = new ConcurrentHashMap<>();
    private static final String ARABIC = "NotoNaskhArabic";
    private static final String LATIN = "NotoSans";
    private static final String HEBREW = "NotoSansHebrew";

    private final PDDocument document;
    private final List<String> families;
    private final Map<String, Font> opened = new HashMap<>();

    Fonts(PDDocument document, Paper paper) {
        this.document = document;
        this.families = paper.language().getLanguage().equals("ar")
                ? List.of(ARABIC, LATIN, HEBREW)
                : List.of(LATIN, HEBREW, ARABIC);
    }

    /** The first font that has a letter. A paper on which one is missing says something else than was written. */
    Font of(int letter, Weight weight) {
        return families.stream()
                .map(family -> opened.computeIfAbsent(family + suffix(weight), this::open))
                .filter(font -> font.has(letter))
                .findFirst()
                .orElseThrow(() -> Rejected.because("paper.glyph", "U+%04X".formatted(letter)));
    }

    private static String suffix(Weight weight) {
        return switch (weight) {
            case REGULAR -> "-Regular.ttf";
            case BOLD -> "-Bold.ttf";
        };
    }

    private Font open(String name) {
        try {
            return Font.read(document, READ.computeIfAbsent(name, Fonts::read));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] read(String name) {
        try (var file = Objects.requireNonNull(Fonts.class.getResourceAsStream("/paper/" + name))) {
            return file.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
