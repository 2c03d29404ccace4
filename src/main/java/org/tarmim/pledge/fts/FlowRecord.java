package org.tarmim.pledge.fts;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.Rejected;
import tools.jackson.databind.json.JsonMapper;

/**
 * One flow as a line of a sheet holds it. Sheets of the source do not say what is shared: several of a kind at an end are,
 * and of years there is the first and the last. Ours name what is shared where the money arrives, and each year. Without a
 * column {@code versionId} every line is a first version.
 */
final class FlowRecord {
    /** Columns that only our sheets have. */
    static final String YEARS_LEFT = "srcUsageYears";

    static final String SHARED_LEFT = "srcShared";
    static final String YEARS_REACHED = "destUsageYears";
    static final String SHARED_REACHED = "destShared";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Pattern SEVERAL = Pattern.compile("\\s*;\\s*");
    private static final Pattern CODES = Pattern.compile("[A-Z]{3}(\\s*,\\s*[A-Z]{3})+");
    private static final int LONGEST_SPAN = 50; // years

    private FlowRecord() {}

    /** Throws {@link Rejected} for what has no number or a word that is not known. */
    static ReportedFlow flow(NamedCsvRecord row) {
        return new ReportedFlow(
                FlowText.id(text(row, "id")),
                FlowText.version(Objects.requireNonNullElse(text(row, "versionId"), "1")),
                FlowText.word(FlowStatus.class, text(row, "status"), "fts.row.status"),
                FlowText.word(FlowType.class, text(row, "flowType"), "fts.row.kind"),
                flag(text(row, "newMoney")),
                FlowText.clean(text(row, "contributionType")),
                FlowText.clean(text(row, "method")),
                new FlowMoney(
                        FlowText.number(text(row, "amountUSD")),
                        FlowText.number(text(row, "originalAmount")),
                        FlowText.clean(text(row, "originalCurrency")),
                        FlowText.number(text(row, "exchangeRate"))),
                new FlowDays(
                        FlowText.day(text(row, "date")),
                        FlowText.day(text(row, "decisionDate")),
                        FlowText.day(text(row, "firstReportedDate"))),
                parent(text(row, "parentFlowId")),
                List.of(),
                shared(end(row, "src"), row, SHARED_LEFT),
                shared(end(row, "dest"), row, SHARED_REACHED),
                FlowText.clean(text(row, "refCode")),
                FlowText.clean(text(row, "description")),
                MAPPER.writeValueAsString(row.getFieldsAsMap()));
    }

    /** Several in one cell. */
    static String joined(List<String> names) {
        return String.join("; ", names);
    }

    private static @Nullable Boolean flag(@Nullable String text) {
        return text == null ? null : Boolean.valueOf(text);
    }

    private static @Nullable Long parent(@Nullable String text) {
        return text == null ? null : FlowText.id(text);
    }

    private static List<FlowObject> end(NamedCsvRecord row, String end) {
        var objects = new ArrayList<FlowObject>();
        objects.addAll(objects(FlowObject.ORGANISATION, names(text(row, end + "Organization"))));
        objects.addAll(objects(FlowObject.PLACE, places(text(row, end + "Locations"))));
        objects.addAll(objects(FlowObject.PLAN, names(text(row, end + "Plan"))));
        objects.addAll(objects(FlowObject.SECTOR, sectors(text(row, end + "GlobalClusters"))));
        objects.addAll(objects(FlowObject.YEAR, years(row, end)));
        return objects;
    }

    // A sheet that has the column says with an empty cell that nothing is shared.
    private static List<FlowObject> shared(List<FlowObject> end, NamedCsvRecord row, String column) {
        if (row.findField(column).isEmpty()) return end;
        var shared = names(text(row, column));
        return end.stream()
                .map(one -> FlowObject.drawsBoundaries(one.kind())
                        ? new FlowObject(one.kind(), one.name(), !shared.contains(one.key()))
                        : one)
                .toList();
    }

    private static List<FlowObject> objects(String kind, List<String> names) {
        return names.stream()
                .map(name -> new FlowObject(kind, name, names.size() == 1))
                .toList();
    }

    // Names of organisations hold commas, so only semicolons part them.
    private static List<String> names(@Nullable String text) {
        return text == null ? List.of() : Arrays.asList(SEVERAL.split(text));
    }

    // Names of some countries hold commas, codes do not.
    private static List<String> places(@Nullable String text) {
        return text != null && CODES.matcher(text).matches() ? Arrays.asList(text.split("\\s*,\\s*")) : names(text);
    }

    private static List<String> sectors(@Nullable String text) {
        return text == null ? List.of() : Arrays.asList(text.split("\\s*[;,]\\s*"));
    }

    private static List<String> years(NamedCsvRecord row, String end) {
        var each = names(text(row, end + "UsageYears"));
        each.forEach(FlowRecord::year);
        return each.isEmpty() ? years(text(row, end + "UsageYearStart"), text(row, end + "UsageYearEnd")) : each;
    }

    private static List<String> years(@Nullable String from, @Nullable String to) {
        if (from == null) return List.of();
        int first = year(from);
        int last = to == null ? first : year(to);
        if (last < first || last - first > LONGEST_SPAN) throw Rejected.because("fts.row.years", from, last);
        return IntStream.rangeClosed(first, last).mapToObj(String::valueOf).toList();
    }

    private static int year(String text) {
        var digits = text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
        return FlowText.version(digits);
    }

    private static @Nullable String text(NamedCsvRecord row, String column) {
        return row.findField(column)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .orElse(null);
    }
}
