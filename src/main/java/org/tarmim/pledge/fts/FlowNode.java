package org.tarmim.pledge.fts;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.Rejected;
import tools.jackson.databind.JsonNode;

/** One flow as the answer of a search holds it. Numbers may be texts there, and texts numbers. */
final class FlowNode {
    private FlowNode() {}

    /** Throws {@link Rejected} for what has no number, no version, or a word that is not known. */
    static ReportedFlow flow(JsonNode flow) {
        if (!flow.isObject()) throw Rejected.because("fts.row.shape");
        return new ReportedFlow(
                FlowText.id(text(flow, "id")),
                FlowText.version(text(flow, "versionId")),
                FlowText.word(FlowStatus.class, text(flow, "status"), "fts.row.status"),
                FlowText.word(FlowType.class, text(flow, "flowType"), "fts.row.kind"),
                flag(flow.path("newMoney")),
                FlowText.clean(text(flow, "contributionType")),
                FlowText.clean(text(flow, "method")),
                money(flow),
                days(flow),
                parent(flow),
                flow.path("childFlowIds")
                        .valueStream()
                        .map(child -> FlowText.id(child.asString()))
                        .toList(),
                end(flow.path("sourceObjects")),
                end(flow.path("destinationObjects")),
                FlowText.clean(text(flow, "refCode")),
                FlowText.clean(text(flow, "description")),
                flow.toString());
    }

    private static FlowMoney money(JsonNode flow) {
        return new FlowMoney(
                number(flow, "amountUSD"),
                number(flow, "originalAmount"),
                FlowText.clean(text(flow, "originalCurrency")),
                number(flow, "exchangeRate"));
    }

    private static FlowDays days(JsonNode flow) {
        return new FlowDays(
                FlowText.day(text(flow, "date")),
                FlowText.day(text(flow, "decisionDate")),
                FlowText.day(text(flow, "firstReportedDate")));
    }

    private static @Nullable Long parent(JsonNode flow) {
        var parent = text(flow, "parentFlowId");
        return parent == null ? null : FlowText.id(parent);
    }

    private static List<FlowObject> end(JsonNode objects) {
        return objects.valueStream().map(FlowNode::object).toList();
    }

    private static FlowObject object(JsonNode object) {
        var kind = text(object, "type");
        var name = text(object, "name");
        if (kind == null || name == null) throw Rejected.because("fts.row.object");
        return new FlowObject(kind, name, "single".equals(text(object, "behavior")));
    }

    private static @Nullable Boolean flag(JsonNode value) {
        return value.isBoolean() ? value.booleanValue() : null;
    }

    private static @Nullable BigDecimal number(JsonNode flow, String name) {
        var value = flow.path(name);
        return value.isNumber() ? value.decimalValue() : FlowText.number(text(flow, name));
    }

    private static @Nullable String text(JsonNode flow, String name) {
        var value = flow.path(name);
        if (value.isNull() || value.isMissingNode()) return null;
        if (!value.isValueNode()) throw Rejected.because("fts.row.value", name);
        return value.asString();
    }
}
