package org.tarmim.paper;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.tarmim.paper.Look.Weight;

/** Puts the letters of a line beside each other, from left to right, and the marks of a letter over and under it. */
final class Typesetter {
    private static final float GAP = 0.04f;
    private static final int SHIN_DOT = 0x05C1;
    private static final int SIN_DOT = 0x05C2;
    private static final int HOLAM = 0x05B9;

    private final Fonts fonts;
    private final Weight weight;
    private final List<Run> runs = new ArrayList<>();
    private Box base = new Box(0, 0, 0, 0);
    private boolean joins;
    private float width;

    private Typesetter(Fonts fonts, Weight weight) {
        this.fonts = fonts;
        this.weight = weight;
    }

    static Typesetter set(String line, Fonts fonts, Weight weight) throws IOException {
        var set = new Typesetter(fonts, weight);
        for (var letter : line.codePoints().filter(Typesetter::isSeen).toArray()) set.add(letter);
        return set;
    }

    List<Run> runs() {
        return runs;
    }

    float width() {
        return width;
    }

    private void add(int letter) throws IOException {
        var font = fonts.of(letter, weight);
        if (Character.getType(letter) == Character.NON_SPACING_MARK) mark(font, letter);
        else letter(font, letter);
    }

    private void letter(Font font, int letter) throws IOException {
        base = font.box(letter).moved(width, 0);
        if (joins && runs.getLast().font() == font) runs.add(runs.removeLast().and(Character.toString(letter)));
        else runs.add(new Run(font, Character.toString(letter), width, 0));
        joins = true;
        width += font.width(letter);
    }

    // fonts leave the place of a mark to whoever sets them
    private void mark(Font font, int letter) throws IOException {
        var box = font.box(letter);
        var across = across(letter, box);
        var up = isArabic(letter) ? clear(box) : 0;
        runs.add(new Run(font, Character.toString(letter), across, up));
        base = base.with(box.moved(across, up));
        joins = false;
    }

    // two Hebrew letters differ by nothing but the side on which their point stands
    private float across(int letter, Box mark) {
        return switch (letter) {
            case SHIN_DOT -> base.right() - mark.right();
            case SIN_DOT, HOLAM -> base.left() - mark.left();
            default -> base.middle() - mark.middle();
        };
    }

    private float clear(Box mark) {
        return mark.bottom() >= 0
                ? Math.max(0, base.top() + GAP - mark.bottom())
                : Math.min(0, base.bottom() - GAP - mark.top());
    }

    private static boolean isArabic(int letter) {
        return Character.UnicodeBlock.of(letter) == Character.UnicodeBlock.ARABIC;
    }

    /** Whether a character is drawn; marks for the direction, for instance, are not. */
    static boolean isSeen(int letter) {
        return !UCharacter.hasBinaryProperty(letter, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
    }
}
