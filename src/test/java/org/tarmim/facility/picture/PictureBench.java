package org.tarmim.facility.picture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.bench.Sink;
import org.tarmim.bench.Times;
import org.tarmim.kernel.SituationClock;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;

/** Measures list, counts and export at the service, in the name of a coordinator, beside bare SQL. */
public class PictureBench {
    private static final int PAGE = 50;
    private static final int DEEP = 400;

    private final Pictures pictures;
    private final FacilityGeoJson geoJson;
    private final SituationClock clock;

    PictureBench(Pictures pictures, FacilityGeoJson geoJson, SituationClock clock) {
        this.pictures = pictures;
        this.geoJson = geoJson;
        this.clock = clock;
    }

    /** Prints one table and one line about the export of everything. */
    public void measure(JdbcClient owner, Actor coordinator, int size) {
        warmUp(coordinator);
        System.out.printf("%n%,d facilities, %,d verified reports; milliseconds at the service%n%n", size, 5 * size);
        System.out.printf("| %-44s | ours p50 | ours p95 | bare p50 | bare p95 | ratio  |%n", "");
        System.out.println("|---|---|---|---|---|---|");
        Acting.as(coordinator, () -> {
            list(new BareSql(owner, PAGE));
            export(size);
        });
    }

    // A portal runs for weeks; its first seconds, in which the code is still being compiled, say nothing of it.
    private void warmUp(Actor coordinator) {
        Acting.as(coordinator, () -> {
            Times.of(i -> pictures.page(now(common(i)), null, PAGE));
            Times.of(i -> pictures.page(now(narrow(i)), null, PAGE));
        });
    }

    private void list(BareSql bare) {
        var past = PictureChoice.of(clock.today().minusDays(100), false, clock);
        line("name fragment, page", page(i -> now(narrow(i))), i -> bare.page(narrow(i), null));
        line("name fragment, page and total", total(i -> now(narrow(i))), i -> both(bare, narrow(i)));
        line("common fragment, page", page(i -> now(common(i))), i -> bare.page(common(i), null));
        line("common fragment, page and total", total(i -> now(common(i))), i -> both(bare, common(i)));
        int depth = Math.clamp(fewest(bare) - 2L * PAGE, 0, DEEP * PAGE);
        deep("common fragment", bare, depth, PictureChoice.NOW);
        line("as of a day, name fragment, page", page(i -> now(narrow(i)).at(past)), i -> bare.page(narrow(i), null));
        line(
                "as of a day, name fragment, page and total",
                total(i -> now(narrow(i)).at(past)),
                i -> both(bare, narrow(i)));
        line("as of a day, common fragment, page", page(i -> now(common(i)).at(past)), i -> bare.page(common(i), null));
        line(
                "as of a day, common fragment, page and total",
                total(i -> now(common(i)).at(past)),
                i -> both(bare, common(i)));
        deep("as of a day, common fragment", bare, depth, past);
        line("not functioning, common fragment, page", page(i -> broken(common(i))), i -> bare.broken(common(i)));
        line("counts by state, name fragment", i -> pictures.tally(now(narrow(i))), i -> bare.tally(narrow(i)));
        line("counts by state, common fragment", i -> pictures.tally(now(common(i))), i -> bare.tally(common(i)));
    }

    private void deep(String what, BareSql bare, int depth, PictureChoice choice) {
        var places = IntStream.range(0, Times.STEPS)
                .mapToObj(i -> bare.place(common(i), depth + i % 50))
                .toList();
        line(
                what + ", page " + depth / PAGE,
                i -> pictures.page(now(common(i)).at(choice), places.get(i).text(), PAGE),
                i -> bare.page(common(i), places.get(i)));
    }

    /** How much the question that finds least of them finds. */
    private static int fewest(BareSql bare) {
        return IntStream.range(0, Times.STEPS)
                .mapToLong(i -> bare.count(common(i)))
                .mapToInt(Math::toIntExact)
                .min()
                .orElseThrow();
    }

    private void export(int size) {
        for (int i = 0; i < 3; i++) {
            var sink = new Sink();
            try {
                geoJson.write(FacilityQuery.ALL, Words.in(Languages.ENGLISH), sink);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            System.out.println("GeoJSON of all " + size + ": " + sink.report());
        }
    }

    private static void line(String what, IntConsumer ours, IntConsumer bare) {
        System.out.println(Times.of(ours).beside(what, Times.of(bare)));
    }

    private IntConsumer page(IntFunction<FacilityQuery> query) {
        return i -> pictures.page(query.apply(i), null, PAGE);
    }

    private IntConsumer total(IntFunction<FacilityQuery> query) {
        return i -> {
            pictures.page(query.apply(i), null, PAGE);
            pictures.count(query.apply(i));
        };
    }

    private static void both(BareSql bare, List<String> words) {
        bare.page(words, null);
        bare.count(words);
    }

    private static FacilityQuery now(List<String> words) {
        return new FacilityQuery(
                Map.of(Filter.TEXT, List.of(String.join(" ", words))), Languages.ENGLISH, PictureChoice.NOW);
    }

    private static FacilityQuery broken(List<String> words) {
        return now(words).with(Filter.FUNCTIONALITY, List.of("NON_FUNCTIONING"));
    }

    /** Finds some tens among a hundred thousand; never the same twice. */
    private static List<String> narrow(int i) {
        var syllables =
                List.of("banad", "dorel", "fenin", "kalom", "lumut", "mirar", "nobes", "rasiz", "selof", "tukub");
        return List.of(syllables.get(i % 10), String.valueOf(10 + (i * 7 + i / 10) % 90));
    }

    /** Finds about a third of everything; never the same twice. */
    private static List<String> common(int i) {
        var fragments = List.of("sam", "amp", "mpl", "ple", "samp", "ampl", "mple", "sampl", "ample", "sample");
        return List.of(
                fragments.get(i % 10), String.valueOf(i / 10 % 10), String.valueOf("acelinot".charAt(i / 100 % 8)));
    }
}
