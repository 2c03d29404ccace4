package org.tarmim.pledge.promise;

import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.tarmim.kernel.Money;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.TypedAmount;
import org.tarmim.kernel.WesternDigits;

/**
 * Reads the amount out of a sentence, to begin a form with: only where there is exactly one that names its currency. "$"
 * or "dollars" alone names none.
 */
public final class AmountInWords {
    private static final String NUMBER = "(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)";
    private static final String SCALE =
            "(billions?|bn|millions?|mn|m|thousand|مليارات|مليار|ملايين|مليون|آلاف|ألف)?(?![a-z])";
    private static final String CODE = "(usd|eur|gbp|aed|sar|qar|kwd|jod|egp|nok|sek|chf|jpy|cad|try)";
    private static final String NAME = "(us dollars?|euros?|دولار أمريكي|دولار أميركي|يورو)";
    private static final Pattern AMOUNT =
            Pattern.compile("(?:" + CODE + "\\s*)?" + NUMBER + "\\s*" + SCALE + "\\s*(?:" + CODE + "|" + NAME + ")?");

    private static final int CODE_BEFORE = 1;
    private static final int DIGITS = 2;
    private static final int ZEROS = 3;
    private static final int CODE_AFTER = 4;
    private static final int NAME_AFTER = 5;

    /** How an amount is put, by the words right before it. */
    private static final Map<Pattern, AmountKind> FIRMNESS = new LinkedHashMap<>();

    static {
        FIRMNESS.put(before("up to|as much as|no more than|ب?ما يصل إلى|بحد أقصى|حتى"), AmountKind.UP_TO);
        FIRMNESS.put(before("at least|over|more than|no less than|ما لا يقل عن|أكثر من"), AmountKind.AT_LEAST);
        FIRMNESS.put(
                before("about|around|some|nearly|almost|roughly|approximately|نحو|حوالي|قرابة|ما يقارب"),
                AmountKind.APPROXIMATE);
    }

    private AmountInWords() {}

    /** The one amount of a sentence in English or Arabic; empty where there is none, or more than one. */
    public static Optional<PledgedAmount> of(String sentence) {
        var plain = plain(sentence);
        var found = new ArrayList<PledgedAmount>();
        AMOUNT.matcher(plain).results().forEach(match -> read(plain, match).ifPresent(found::add));
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static Optional<PledgedAmount> read(String plain, MatchResult match) {
        return currency(match)
                .flatMap(currency -> number(match, currency))
                .map(money -> PledgedAmount.of(kind(plain.substring(0, match.start())), money));
    }

    private static Optional<Money> number(MatchResult match, Currency currency) {
        try {
            var zeros = match.group(ZEROS);
            var number = TypedAmount.parse(match.group(DIGITS) + (zeros == null ? "" : " " + zeros));
            return Optional.of(new Money(number, currency));
        } catch (Rejected unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Currency> currency(MatchResult match) {
        for (var code : List.of(CODE_BEFORE, CODE_AFTER))
            if (match.group(code) != null)
                return Optional.of(Currency.getInstance(match.group(code).toUpperCase(Locale.ROOT)));
        return Optional.ofNullable(match.group(NAME_AFTER))
                .map(name -> Currency.getInstance(name.startsWith("euro") || name.equals("يورو") ? "EUR" : "USD"));
    }

    private static AmountKind kind(String before) {
        return FIRMNESS.entrySet().stream()
                .filter(firm -> firm.getKey().matcher(before).find())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(AmountKind.EXACT);
    }

    private static Pattern before(String words) {
        return Pattern.compile("(?:^|\\s)(?:" + words + ")\\s*$");
    }

    private static String plain(String sentence) {
        return WesternDigits.of(sentence).replace('٬', ',').replace('٫', '.').toLowerCase(Locale.ROOT);
    }
}
