package org.tarmim.facility.light;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import org.tarmim.SamplePeople;
import org.tarmim.access.Role;
import org.tarmim.access.phone.SamplePhones;
import org.tarmim.bench.Times;
import org.tarmim.facility.registry.FacilityCode;
import org.tarmim.kernel.Rejected;

/** How long the light page takes at the server, over HTTP, and how many bytes a whole report is. */
public final class LightBench {
    private static final double KIB = 1024;
    private static final int FIRST = 101;
    private static final int LAST = 5_000;

    /** The invented facilities whose invented code has the right check digit, so that one can report on them. */
    private static final int[] NUMBERS =
            IntStream.range(FIRST, LAST).filter(LightBench::hasCode).toArray();

    private final Telephone phone;
    private final List<Telephone.Answer> forms = new ArrayList<>();

    /** A telephone that is bound to a node with facilities. */
    public LightBench(ApplicationContext node) {
        var reporter = node.getBean(SamplePeople.class).somebody(Role.REPORTER);
        var code = node.getBean(SamplePhones.class).code(reporter);
        phone = new Telephone(node.getEnvironment().getRequiredProperty("local.server.port", Integer.class)).bind(code);
    }

    /** Prints one table and one line. */
    public void measure(int size) {
        System.out.printf("%n| light page, %,d facilities; ms at the server | p50 | p95 |%n|---|---|---|%n", size);
        line("search", Times.of(i -> forms.add(found(i))));
        line("form", Times.of(i -> phone.get(address(i))));
        line("report to receipt", Times.of(i -> sent(phone.get(address(i)))));
        long before = phone.bytes();
        sent(phone.get("/r/f/" + code(found(Times.STEPS))));
        System.out.printf(
                Locale.ROOT,
                "A whole report, from the search to the receipt: %.1f KiB%n",
                (phone.bytes() - before) / KIB);
    }

    private static void line(String what, Times times) {
        System.out.printf(Locale.ROOT, "| %-20s | %6.1f | %6.1f |%n", what, times.percentile(50), times.percentile(95));
    }

    /** What finds one facility; never the same twice in a row of some hundreds. */
    public static String search(int i) {
        return "hf %06d".formatted(NUMBERS[i % NUMBERS.length]);
    }

    private static boolean hasCode(int number) {
        if (number % 20 == 1) return false; // these are confidential
        try {
            FacilityCode.parse("GZ-HF-%06d-%d".formatted(number, number % 10));
            return true;
        } catch (Rejected otherDigit) {
            return false;
        }
    }

    private Telephone.Answer found(int i) {
        return phone.get("/r?q=" + search(i).replace(' ', '+'));
    }

    private String address(int i) {
        return "/r/f/" + code(forms.get(i));
    }

    private static String code(Telephone.Answer found) {
        return found.page().select("li a").attr("href").replaceFirst(".*/f/", "");
    }

    private void sent(Telephone.Answer form) {
        var receipt = phone.press(form, Map.of("works", "PARTIALLY")).receipt();
        if (receipt.isEmpty()) throw new IllegalStateException("no receipt");
    }
}
