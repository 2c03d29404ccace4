package org.tarmim.situation.figure;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.Rejected;
import org.tarmim.situation.party.PartyName;

/**
 * The numbers of one claimant on one indicator, the newest day first. Those of two claimants are two series: nothing adds
 * them, and a day for which nobody reported one has none.
 */
public record FigureSeries(PartyName claimant, Indicator indicator, List<Figure> figures) {
    private static final Comparator<Figure> OLDEST =
            Comparator.comparing((Figure figure) -> figure.details().asOf()).thenComparing(Figure::recordedAt);

    private record Key(PartyName claimant, Indicator indicator) {}

    public FigureSeries {
        figures = figures.stream().sorted(OLDEST.reversed()).toList();
    }

    /** The series in these figures, by indicator and claimant. */
    static List<FigureSeries> of(List<Figure> figures) {
        Map<Key, List<Figure>> byKey = figures.stream()
                .collect(Collectors.groupingBy(
                        one -> new Key(one.claimant(), one.details().indicator()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return byKey.entrySet().stream()
                .map(one ->
                        new FigureSeries(one.getKey().claimant(), one.getKey().indicator(), one.getValue()))
                .sorted(Comparator.comparing(FigureSeries::indicator)
                        .thenComparing(one -> one.claimant().in(Locale.ROOT)))
                .toList();
    }

    /** What there is to say of one of its numbers, where it does not fit to its parts or to the others. */
    public List<Rejected> remarks(Figure figure) {
        return FigureCheck.of(this, figure);
    }

    /** The newest total that was reported and not corrected. */
    public Optional<Figure> latest() {
        return figures.stream().filter(Figure::isCounted).findFirst();
    }

    /** The reported total before this one; null where there is none. */
    @Nullable
    Figure before(Figure figure) {
        return figures.stream()
                .filter(Figure::isCounted)
                .filter(one -> one.details().asOf().isBefore(figure.details().asOf()))
                .findFirst()
                .orElse(null);
    }

    /** The reported total of that very day; null where there is none. */
    @Nullable
    Figure totalOn(Figure figure) {
        return figures.stream()
                .filter(Figure::isCounted)
                .filter(one ->
                        Objects.equals(one.details().asOf(), figure.details().asOf()))
                .findFirst()
                .orElse(null);
    }
}
