package org.tarmim.pledge.fts;

import java.io.InputStream;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.tarmim.kernel.Rejected;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads one page of a flow search, flow by flow. */
final class FlowJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final Set<String> HEAD = Set.of("incoming", "outgoing", "internal", "meta");

    private final String page;
    private final Consumer<FlowLine> to;
    private final Map<String, JsonNode> head = new HashMap<>();
    private int row;
    private boolean found;

    private FlowJson(String page, Consumer<FlowLine> to) {
        this.page = page;
        this.to = to;
    }

    /** Throws {@link Rejected} for what is no JSON, breaks off, or holds no list of flows. */
    static void read(String page, InputStream in, Consumer<FlowLine> to) {
        var reading = new FlowJson(page, to);
        try (var parser = MAPPER.createParser(in)) {
            while (parser.nextToken() != null) reading.take(parser);
        } catch (JacksonException broken) {
            throw Rejected.because("fts.page.breaksOff", page, reading.row);
        }
        if (!reading.found) throw Rejected.because("fts.page.shape", page);
        reading.head();
    }

    private void take(JsonParser parser) {
        if (parser.currentToken() != JsonToken.PROPERTY_NAME) return;
        var name = parser.currentName();
        var value = parser.nextToken();
        if (name.equals("flows") && value == JsonToken.START_ARRAY) flows(parser);
        else if (HEAD.contains(name) && value == JsonToken.START_OBJECT) head.put(name, parser.readValueAsTree());
    }

    private void flows(JsonParser parser) {
        found = true;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            row++;
            JsonNode flow = parser.readValueAsTree();
            to.accept(line(flow));
        }
    }

    private FlowLine line(JsonNode flow) {
        try {
            return new FlowLine.Readable(FlowNode.flow(flow));
        } catch (Rejected reason) {
            return new UnreadableRow(page, row, reason);
        }
    }

    private void head() {
        if (!head.containsKey("incoming")) return;
        to.accept(new FlowLine.Head(new ControlTotals(
                number("meta", "count").intValue(),
                number("incoming", "flowCount").intValue(),
                number("internal", "flowCount").intValue(),
                number("outgoing", "flowCount").intValue(),
                number("incoming", "fundingTotal"),
                number("incoming", "pledgeTotal"))));
    }

    private BigDecimal number(String part, String name) {
        var holder = head.get(part);
        return holder == null ? BigDecimal.ZERO : holder.path(name).asDecimal(BigDecimal.ZERO);
    }
}
