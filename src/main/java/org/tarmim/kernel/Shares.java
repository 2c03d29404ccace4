package org.tarmim.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Parts of an amount that add up to it, by the method of the largest remainder. */
public final class Shares {
    private Shares() {}

    /**
     * Splits an amount by weights so that no coin is lost: parts are rounded down to the coins of the currency, and the
     * coins that remain go to those who lost most. Throws {@link IllegalArgumentException} where no weight is above zero.
     */
    public static List<Money> of(Money whole, List<BigDecimal> weights) {
        var sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.signum() <= 0) throw new IllegalArgumentException("nothing to split by");
        var coin = BigDecimal.ONE.movePointLeft(Math.max(whole.amount().scale(), Money.decimals(whole.currency())));
        var exact = weights.stream()
                .map(weight -> whole.amount().multiply(weight).divide(sum, 2 * Money.DECIMALS + 4, RoundingMode.DOWN))
                .toList();
        var parts = new ArrayList<>(exact.stream()
                .map(part -> part.setScale(coin.scale(), RoundingMode.DOWN))
                .toList());
        var left = whole.amount().subtract(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        var coins = left.divideToIntegralValue(coin).intValueExact();
        losers(exact, parts)
                .limit(Math.abs(coins))
                .forEach(one -> parts.set(one, parts.get(one).add(coins < 0 ? coin.negate() : coin)));
        return parts.stream().map(part -> new Money(part, whole.currency())).toList();
    }

    private static Stream<Integer> losers(List<BigDecimal> exact, List<BigDecimal> parts) {
        var lost = IntStream.range(0, exact.size())
                .mapToObj(one -> exact.get(one).subtract(parts.get(one)).abs())
                .toList();
        return IntStream.range(0, exact.size())
                .boxed()
                .sorted(Comparator.comparing(lost::get).reversed());
    }
}
