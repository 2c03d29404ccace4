package org.tarmim.pledge.fts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Files of invented flows, as a search or a spreadsheet would give them. */
public final class SamplePages {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private SamplePages() {}

    /** A page that says of its search that these are all of its flows, and that all come in and are funding. */
    public static FlowPage page(SampleFlow... flows) {
        var all = List.of(flows);
        long funding = all.stream()
                .mapToLong(flow -> ((Number) flow.fields().get("amountUSD")).longValue())
                .sum();
        return page(new ControlTotals(all.size(), all.size(), 0, 0, BigDecimal.valueOf(funding), BigDecimal.ZERO), all);
    }

    /** A page of a search that says this of itself. */
    static FlowPage page(ControlTotals totals, List<SampleFlow> flows) {
        var data = new LinkedHashMap<String, Object>();
        data.put(
                "incoming",
                Map.of(
                        "flowCount",
                        totals.incoming(),
                        "fundingTotal",
                        totals.funding(),
                        "pledgeTotal",
                        totals.pledged()));
        data.put("outgoing", Map.of("flowCount", totals.outgoing(), "fundingTotal", 0, "pledgeTotal", 0));
        data.put("internal", Map.of("flowCount", totals.internal()));
        data.put("flows", flows.stream().map(SampleFlow::fields).toList());
        return file(
                "page.json",
                MAPPER.writeValueAsString(
                        Map.of("status", "ok", "data", data, "meta", Map.of("count", totals.rows()))));
    }

    /** A sheet of these lines, the first of which is its head. */
    static FlowPage sheet(String... lines) {
        return file("flows.csv", String.join("\r\n", Arrays.asList(lines)));
    }

    /** A file that holds this. */
    static FlowPage file(String name, String text) {
        try {
            Path file = Files.createTempFile("sample", name);
            file.toFile().deleteOnExit();
            Files.writeString(file, text);
            return new FlowPage(name, file);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
