package org.tarmim.pledge.fts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Flows as COPY takes them: a line each, with tabs between the values. */
final class FlowCopy {
    /** The columns of a lot, in the order of the values: first its own, then those of a reported flow. */
    static final String COLUMNS = """
            no int, telling boolean,
            flow_id bigint, version int, status text, type text, new_money boolean, contribution text, method text,
            usd numeric(20, 4), original numeric(20, 4), currency text, per_dollar numeric(20, 10), dated_on date,
            decided_on date, reported_on date, parent bigint, children bigint[], leaves text[], leaves_shared text[],
            leaves_place text, leaves_year text, arrives text[], arrives_shared text[], arrives_place text, arrives_year text, donor text,
            recipient text, sector text, reference text, description text, flags text[], likeness text, digest text,
            said json""";

    private final StringBuilder text = new StringBuilder();

    /** Adds a flow under its number among the rows of its files. */
    void add(int no, ReportedFlow flow, Set<FlowFlag> flags) {
        values(no, flow.isTelling(), flow.id(), flow.version(), flow.status(), flow.type(), flow.newMoney());
        values(flow.contribution(), flow.method());
        money(flow.money());
        days(flow.days());
        values(flow.parent(), flow.children());
        ends(flow);
        values(flow.reference(), flow.description(), flags, flow.likeness(), flow.digest(), flow.said());
        text.setCharAt(text.length() - 1, '\n');
    }

    byte[] bytes() {
        return text.toString().getBytes(UTF_8);
    }

    private void money(FlowMoney money) {
        values(money.usd(), money.original(), money.currency(), money.perDollar());
    }

    private void days(FlowDays days) {
        values(days.dated(), days.decided(), days.reported());
    }

    private void ends(ReportedFlow flow) {
        end(flow.from());
        end(flow.into());
        values(flow.donor(), flow.recipient(), FlowObject.only(flow.into(), FlowObject.SECTOR));
    }

    private void end(Collection<FlowObject> objects) {
        values(
                FlowObject.keys(objects, one -> true),
                FlowObject.keys(objects, one -> !one.single()),
                FlowObject.only(objects, FlowObject.PLACE),
                FlowObject.only(objects, FlowObject.YEAR));
    }

    private void values(@Nullable Object... values) {
        for (var value : values) {
            if (value == null) text.append("\\N");
            else if (value instanceof Collection<?> many) value(array(many));
            else value(value.toString());
            text.append('\t');
        }
    }

    private void value(String value) {
        for (int i = 0; i < value.length(); i++) character(value.charAt(i));
    }

    private void character(char character) {
        switch (character) {
            case '\\' -> text.append("\\\\");
            case '\t' -> text.append("\\t");
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            case '\0' -> {} // no text of PostgreSQL holds one
            default -> text.append(character);
        }
    }

    private static String array(Collection<?> values) {
        return values.stream().map(FlowCopy::quoted).collect(Collectors.joining(",", "{", "}"));
    }

    private static String quoted(Object value) {
        return '"' + value.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
