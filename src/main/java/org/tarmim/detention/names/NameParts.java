package org.tarmim.detention.names;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tarmim.kernel.NameKey;

/**
 * The parts of names as they are compared: as people spell them, and as the consonants they have in Arabic, Latin or Hebrew
 * letters, so that a name is found in whichever of these it was written.
 */
final class NameParts {
    private static final Set<String> ARTICLES = Set.of("ال", "al", "el");
    private static final Pattern BREATHS = Pattern.compile("[\u0027\u0060\u02bb-\u02bf\u2018\u2019]"); // as in Sa'id
    private static final int SHORTEST = 2; // letters, of a part that tells anything

    private NameParts() {}

    /** The parts as they are spelled, without articles. */
    static Set<String> spelled(Collection<String> names) {
        return names.stream()
                .map(name -> BREATHS.matcher(name).replaceAll(""))
                .flatMap(name -> Arrays.stream(NameKey.of(name).split(" ")))
                .filter(part -> !ARTICLES.contains(part))
                .map(NameParts::withoutArticle)
                .filter(part -> part.length() >= SHORTEST)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The consonants of the parts, doubled ones once. */
    static Set<String> consonants(Collection<String> names) {
        return spelled(names).stream()
                .map(NameParts::skeleton)
                .filter(part -> part.length() >= SHORTEST)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String withoutArticle(String part) {
        return part.startsWith("ال") && part.length() > 4 ? part.substring(2) : part;
    }

    private static String skeleton(String part) {
        var kept = new StringBuilder();
        var simple = part.replaceAll("th", "t")
                .replaceAll("dh", "d")
                .replaceAll("sh|ch", "s")
                .replaceAll("kh", "h")
                .replaceAll("gh", "g")
                .replaceAll("ph", "f");
        simple.chars().mapToObj(letter -> consonant((char) letter)).forEach(letter -> {
            if (!letter.isEmpty() && !endsWith(kept, letter)) kept.append(letter);
        });
        return kept.toString();
    }

    private static boolean endsWith(StringBuilder kept, String letter) {
        return kept.length() > 0 && kept.substring(kept.length() - 1).equals(letter);
    }

    /** The sound of a letter as the others write it; nothing for a vowel and for what is written for one. */
    private static String consonant(char letter) {
        return switch (letter) {
            case 'ب', 'b', 'p', 'ב', 'פ', 'ף' -> "b";
            case 'ت', 'ط', 'ث', 't', 'ת', 'ט' -> "t";
            case 'ج', 'غ', 'g', 'j', 'ג' -> "g";
            case 'ح', 'خ', 'ه', 'h', 'ה', 'ח' -> "h";
            case 'د', 'ذ', 'ض', 'd', 'ד' -> "d";
            case 'ر', 'r', 'ר' -> "r";
            case 'ز', 'ظ', 'z', 'ז' -> "z";
            case 'س', 'ش', 'ص', 's', 'ס', 'ש', 'צ', 'ץ' -> "s";
            case 'ف', 'f', 'v' -> "f";
            case 'ق', 'ك', 'k', 'q', 'c', 'ק', 'כ', 'ך' -> "k";
            case 'ل', 'l', 'ל' -> "l";
            case 'م', 'm', 'מ', 'ם' -> "m";
            case 'ن', 'n', 'נ', 'ן' -> "n";
            case 'x' -> "ks";
            default -> "";
        };
    }
}
