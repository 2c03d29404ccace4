package org.tarmim;

import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.tarmim.rest.Program;

/** A program that reports without end, four reports at a time and each under an id of its own, and keeps what was said. */
final class TirelessReporter {
    private static final String REPORTS = "/api/v1/reports";
    private static final int AT_A_TIME = 4;

    private final Set<UUID> sent = ConcurrentHashMap.newKeySet();
    private final Set<UUID> acknowledged = ConcurrentHashMap.newKeySet();
    private final String seen =
            Instant.now().minusSeconds(3600).truncatedTo(ChronoUnit.SECONDS).toString();
    private final String secret;
    private final String facility;

    /** With the secret of a token, about a facility by its code. */
    TirelessReporter(String secret, String facility) {
        this.secret = secret;
        this.facility = facility;
    }

    /** Reports to a portal until that is gone. */
    void startsAt(URI house) {
        for (int one = 0; one < AT_A_TIME; one++) Thread.ofVirtual().start(() -> reportUntilGone(at(house)));
    }

    /** Waits until so many more reports are acknowledged. */
    void isAcknowledged(int more) throws InterruptedException {
        var enough = acknowledged.size() + more;
        while (acknowledged.size() < enough) Thread.sleep(20);
    }

    /** Those the portal said it took. */
    Set<UUID> acknowledged() {
        return acknowledged;
    }

    /** Sends everything once more, under the ids it had; answers the statuses of those that were acknowledged. */
    Set<Integer> sendsAllAgain(URI house) {
        var program = at(house);
        var statuses = ConcurrentHashMap.<Integer>newKeySet();
        for (var id : sent) {
            var status = program.post(REPORTS, report(id)).statusCode();
            if (acknowledged.contains(id)) statuses.add(status);
        }
        return statuses;
    }

    /** All reports that the portal has of this reporter. */
    List<UUID> kept(URI house) {
        var program = at(house);
        var kept = new ArrayList<UUID>();
        var page = Program.json(program.get(REPORTS + "/mine"));
        while (true) {
            page.get("reports")
                    .forEach(line -> kept.add(UUID.fromString(line.get("id").asString())));
            if (!page.hasNonNull("next")) return kept;
            page = Program.json(
                    program.get(REPORTS + "/mine?after=" + page.get("next").asString()));
        }
    }

    private void reportUntilGone(Program program) {
        try {
            while (true) report(program, UUID.randomUUID());
        } catch (IllegalStateException gone) {
            // the line is cut: whether the last report was taken, nobody said
        }
    }

    private void report(Program program, UUID id) {
        sent.add(id);
        if (program.post(REPORTS, report(id)).statusCode() == 201) acknowledged.add(id);
    }

    private Program at(URI house) {
        return Program.with(secret, house.getPort());
    }

    private String report(UUID id) {
        return """
                {"id": "%s", "statement": {"facility": "%s", "observed": {"at": "%s", "precision": "HOUR"},
                  "functionality": "PARTIALLY", "method": "SITE_VISIT", "confidence": "SURE"}}
                """.formatted(id, facility, seen);
    }
}
