package org.tarmim.pledge.fts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** An invented flow as an answer of a search holds it: a payment of 1,000 dollars, unless a test says otherwise. */
public final class SampleFlow {
    private static final AtomicLong NUMBER = new AtomicLong(900_000_000);

    private final Map<String, Object> fields;

    private SampleFlow(Map<String, Object> fields) {
        this.fields = Collections.unmodifiableMap(fields);
    }

    /** Comes into a place for a year, from a donor state. */
    public static SampleFlow into(String place, int year) {
        return of(NUMBER.incrementAndGet(), place, year);
    }

    /** The same under a number of its own. */
    public static SampleFlow of(long id, String place, int year) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", String.valueOf(id));
        fields.put("versionId", 1);
        fields.put("amountUSD", 1000);
        fields.put("status", "paid");
        fields.put("flowType", "Standard");
        fields.put("newMoney", true);
        fields.put("contributionType", "financial");
        fields.put("date", "2019-03-10T00:00:00Z");
        fields.put("decisionDate", "2019-03-10T00:00:00Z");
        fields.put("firstReportedDate", "2019-03-20T00:00:00Z");
        fields.put("description", "Sample flow " + id);
        fields.put(
                "sourceObjects",
                List.of(object("Organization", "Sample donor state " + id), object("Location", "Sample land")));
        fields.put(
                "destinationObjects",
                List.of(
                        object("Organization", "Sample agency"),
                        object("GlobalCluster", "Health"),
                        object("Location", place),
                        object("UsageYear", String.valueOf(year))));
        return new SampleFlow(fields);
    }

    /** One thing at an end, for that end alone. */
    static Map<String, Object> object(String kind, String name) {
        return Map.of("type", kind, "id", "1", "name", name, "behavior", "single");
    }

    /** One thing at an end that the flow shares with others. */
    static Map<String, Object> shared(String kind, String name) {
        return Map.of("type", kind, "id", "1", "name", name, "behavior", "shared");
    }

    /** The same, saying something else in a field; null says nothing there. */
    SampleFlow with(String field, Object value) {
        var changed = new LinkedHashMap<>(fields);
        changed.put(field, value);
        return new SampleFlow(changed);
    }

    public SampleFlow usd(Object dollars) {
        return with("amountUSD", dollars);
    }

    SampleFlow version(int version) {
        return with("versionId", version);
    }

    SampleFlow original(String currency, Object amount, Object rate) {
        return with("originalCurrency", currency).with("originalAmount", amount).with("exchangeRate", rate);
    }

    /** The same with these things at the end it leaves. */
    @SafeVarargs
    final SampleFlow from(Map<String, Object>... objects) {
        return with("sourceObjects", List.of(objects));
    }

    /** The same, leaving a place out of this year and the one before together. */
    SampleFlow fromTwoYears(String place, int year) {
        return from(
                object("Organization", "Sample donor state " + id()),
                object("Location", place),
                shared("UsageYear", String.valueOf(year)),
                shared("UsageYear", String.valueOf(year - 1)));
    }

    /** The same with one thing more at the end it leaves. */
    SampleFlow alsoFrom(Map<String, Object> object) {
        return also("sourceObjects", object);
    }

    /** The same with one thing more at the end it arrives at. */
    SampleFlow alsoInto(Map<String, Object> object) {
        return also("destinationObjects", object);
    }

    /** The same with these things at the end it arrives at. */
    @SafeVarargs
    final SampleFlow to(Map<String, Object>... objects) {
        return with("destinationObjects", List.of(objects));
    }

    long id() {
        return Long.parseLong(fields.get("id").toString());
    }

    Map<String, Object> fields() {
        return fields;
    }

    private SampleFlow also(String end, Map<String, Object> object) {
        var objects = new ArrayList<Object>((List<?>) fields.get(end));
        objects.add(object);
        return with(end, objects);
    }
}
