package org.tarmim.pledge.iati;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A rule set of IATI, asked of a document: an own reading of the kinds of rules that the standard one uses. "Now" is the
 * day it is given. What only a foreign list of organisations could tell is left out.
 */
final class RuleSet {
    /** A broken rule. */
    record Broken(String id, String severity, String context, String message) {
        boolean isError() {
            return severity.equals("error");
        }
    }

    private final JsonNode rules;
    private final LocalDate today;

    RuleSet(JsonNode rules, LocalDate today) {
        this.rules = rules;
        this.today = today;
    }

    static RuleSet read(Path file, LocalDate today) throws IOException {
        return new RuleSet(JsonMapper.shared().readTree(file.toFile()), today);
    }

    /** Every rule that the document breaks. */
    List<Broken> broken(Document document) {
        var broken = new ArrayList<Broken>();
        rules.propertyStream()
                .forEach(context ->
                        Xml.nodes(context.getKey(), document).forEach(node -> kinds(context.getValue(), node, broken)));
        return broken;
    }

    private void kinds(JsonNode kinds, Node node, List<Broken> broken) {
        kinds.propertyStream()
                .forEach(kind ->
                        elements(kind.getValue().path("cases")).forEach(one -> ask(kind.getKey(), one, node, broken)));
    }

    private void ask(String kind, JsonNode one, Node node, List<Broken> broken) {
        if (kind.equals("loop")) loop(one, node, broken);
        else if (applies(kind, one, node) && !holds(kind, one, node)) broken.add(broken(one, node));
    }

    private static Broken broken(JsonNode one, Node node) {
        var info = one.path("ruleInfo");
        return new Broken(
                info.path("id").asString(),
                info.path("severity").asString(),
                node.getNodeName(),
                info.path("message").asString());
    }

    // Samples are in no list of organisations; which agencies there are, only the list says.
    private static boolean applies(String kind, JsonNode one, Node node) {
        return (!one.has("idCondition") || !kind.equals("startswith"))
                && (!one.has("condition") || Xml.is(one.path("condition").asString(), node));
    }

    private boolean holds(String kind, JsonNode one, Node node) {
        return switch (kind) {
            case "atleast_one" -> values(one, node).anyMatch(value -> true);
            case "no_more_than_one" -> values(one, node).count() <= 1;
            case "one_or_all" -> !Xml.nodes(text(one, "one"), node).isEmpty() || isAll(text(one, "all"), node);
            case "unique" -> isUnique(values(one, node).toList());
            case "startswith" -> values(one, node).allMatch(value -> begins(value, one, node));
            case "no_spaces" -> values(one, node).noneMatch(value -> value.matches("(?s)\\s.*|.*\\s"));
            case "regex_matches" -> matches(Pattern.compile(text(one, "regex")), values(one, node));
            case "strict_sum" ->
                isSum(new BigDecimal(text(one, "sum")), values(one, node).toList());
            case "range" -> values(one, node).map(BigDecimal::new).allMatch(value -> isWithin(value, one));
            case "if_then" -> !Xml.is(text(one, "if"), node) || Xml.is(text(one, "then"), node);
            case "date_now" -> days(text(one, "date"), node).noneMatch(day -> day.isAfter(today));
            case "date_order" ->
                isInOrder(
                        days(text(one, "less"), node).toList(),
                        days(text(one, "more"), node).toList());
            case "time_limit" -> isWithinYear(one, node);
            case "between_dates" -> isBetween(one, node);
            default -> throw new AssertionError("no reading of the kind " + kind);
        };
    }

    private void loop(JsonNode loop, Node node, List<Broken> broken) {
        for (var value : Set.copyOf(Xml.texts(text(loop, "foreach"), node))) {
            var filled = loop.path("do").toString().replace("$1", value);
            kinds(JsonMapper.shared().readTree(filled), node, broken);
        }
    }

    private static boolean isAll(String all, Node node) {
        return switch (all) {
            case "lang" -> Xml.is("not(.//narrative[not(@xml:lang)])", node);
            case "currency" -> Xml.is("not(.//value[not(@currency)])", node);
            case "sector" -> Xml.is("transaction and not(transaction[not(sector)])", node);
            default -> throw new AssertionError("no reading of all " + all);
        };
    }

    private static boolean isUnique(List<String> values) {
        return values.stream().distinct().count() == values.size();
    }

    private static boolean begins(String value, JsonNode one, Node node) {
        var separator = one.path("separator").asString("");
        return elements(one.path("prefix"))
                .flatMap(path -> Xml.texts(path.asString(), node).stream())
                .anyMatch(prefix -> value.startsWith(prefix + separator));
    }

    private static boolean matches(Pattern pattern, Stream<String> values) {
        return values.allMatch(value -> pattern.matcher(value).find());
    }

    private static boolean isSum(BigDecimal sum, List<String> values) {
        return values.stream()
                        .map(BigDecimal::new)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .compareTo(sum)
                == 0;
    }

    private static boolean isWithin(BigDecimal value, JsonNode one) {
        return value.compareTo(new BigDecimal(text(one, "min"))) >= 0
                && value.compareTo(new BigDecimal(text(one, "max"))) <= 0;
    }

    private static boolean isInOrder(List<LocalDate> less, List<LocalDate> more) {
        return less.stream().allMatch(first -> more.stream().noneMatch(first::isAfter));
    }

    private boolean isWithinYear(JsonNode one, Node node) {
        var ends = days(text(one, "end"), node).toList();
        return days(text(one, "start"), node)
                .allMatch(start -> ends.stream().noneMatch(end -> end.isAfter(start.plusYears(1))));
    }

    private boolean isBetween(JsonNode one, Node node) {
        var day = days(text(one, "date"), node).toList();
        return isInOrder(days(text(one, "start"), node).toList(), day)
                && isInOrder(day, days(text(one, "end"), node).toList());
    }

    private Stream<LocalDate> days(String path, Node node) {
        if (path.equals("NOW")) return Stream.of(today);
        return Xml.texts(path, node).stream().map(text -> LocalDate.parse(text.substring(0, 10)));
    }

    private static Stream<String> values(JsonNode one, Node node) {
        return elements(one.path("paths")).flatMap(path -> Xml.texts(path.asString(), node).stream());
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static String text(JsonNode one, String name) {
        return one.path(name).asString();
    }

    /** A rule set of one rule, for trying out its kind. */
    static RuleSet of(String kind, String one, LocalDate today) {
        var mapper = JsonMapper.shared();
        var rule = (ObjectNode) mapper.readTree(one.replace('\'', '"').replace('~', '\''));
        rule.set("ruleInfo", mapper.readTree("{\"id\": \"0\", \"severity\": \"error\"}"));
        var root = mapper.createObjectNode();
        root.putObject("/a").putObject(kind).putArray("cases").add(rule);
        return new RuleSet(root, today);
    }
}
