package org.tarmim.facility.picture;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where SQL finds what was verified of a facility {@code f} in a picture. */
sealed interface HeadlineColumns {
    /** The columns of a picture. */
    static HeadlineColumns of(Sight sight) {
        return sight.present() ? new Now() : new Past();
    }

    /** The last verified value of a headline; null where there is none. */
    String value(Headline headline);

    /** When that was observed. */
    String at(Headline headline);

    /** Takes headlines into a from, so that their value and moment can be named. */
    String joins(Collection<Headline> headlines);

    /** What is read with the row of a facility. */
    String carried();

    /** Looks up, once a facility, what its row does not carry. */
    String lookedUp();

    /** Which periods are in the picture. */
    String holds(String period);

    /** Each headline with its moment and precision, as carried or looked up. */
    static String all() {
        return each(headline -> "%1$s, %1$s_at, %1$s_precision".formatted(headline.column()));
    }

    private static String each(Function<Headline, String> column) {
        return Arrays.stream(Headline.values()).map(column).collect(Collectors.joining(",\n"));
    }

    /** Of now: headlines stand in the row of the facility. */
    record Now() implements HeadlineColumns {
        @Override
        public String value(Headline headline) {
            return "f." + headline.column();
        }

        @Override
        public String at(Headline headline) {
            return "f." + headline.column() + "_at";
        }

        @Override
        public String joins(Collection<Headline> headlines) {
            return "";
        }

        @Override
        public String carried() {
            return ", " + all();
        }

        @Override
        public String lookedUp() {
            return "";
        }

        @Override
        public String holds(String period) {
            return "upper_inf(%1$s.valid) and upper_inf(%1$s.known)".formatted(period);
        }
    }

    /** Of a past moment: everything is read from the periods that held, and were known, then. */
    record Past() implements HeadlineColumns {
        @Override
        public String value(Headline headline) {
            return headline.column() + ".value";
        }

        @Override
        public String at(Headline headline) {
            return "lower(" + headline.column() + ".valid)";
        }

        @Override
        public String joins(Collection<Headline> headlines) {
            return headlines.stream().map(this::join).collect(Collectors.joining());
        }

        @Override
        public String carried() {
            return "";
        }

        @Override
        public String lookedUp() {
            return """
                      left join lateral (
                           select %s
                             from status_period s
                            where s.facility_id = f.id
                              and s.dimension in (%s)
                              and %s) s on true
                    """.formatted(each(Past::column), each(headline -> "'" + headline.dimension() + "'"), holds("s"));
        }

        @Override
        public String holds(String period) {
            return "%1$s.valid @> :trueOn and %1$s.known @> :knownOn".formatted(period);
        }

        private String join(Headline headline) {
            return """
                      left join status_period %1$s on %1$s.facility_id = f.id
                            and %1$s.dimension = '%2$s' and %3$s
                    """.formatted(headline.column(), headline.dimension(), holds(headline.column()));
        }

        private static String column(Headline headline) {
            return """
                    max(s.value) filter (where s.dimension = '%1$s') as %2$s,
                    max(lower(s.valid)) filter (where s.dimension = '%1$s') as %2$s_at,
                    max(s.precision) filter (where s.dimension = '%1$s') as %2$s_precision""".formatted(headline.dimension(), headline.column());
        }
    }
}
