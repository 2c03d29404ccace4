package org.tarmim.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.tarmim.SamplePeople;
import org.tarmim.Tarmim;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.kernel.Rejected;

/** The whole portal, to which everything in a folder is sent at once; says what became of each file. */
final class SmallHeap {
    static final String SENT = "Sent ";
    static final String TAKEN = "taken";

    private final Files files;
    private final Actor reporter;

    private SmallHeap(Files files, Actor reporter) {
        this.files = files;
        this.reporter = reporter;
    }

    /** Takes the folder, then the settings of the portal. */
    public static void main(String[] arguments) throws Exception {
        var settings = List.of(arguments).subList(1, arguments.length).toArray(String[]::new);
        try (var house = new SpringApplicationBuilder(Tarmim.class).run(settings)) {
            var reporter = house.getBean(SamplePeople.class).somebody(Role.REPORTER);
            new SmallHeap(house.getBean(Files.class), reporter).send(Path.of(arguments[0]));
        }
        System.exit(0);
    }

    private void send(Path folder) throws Exception {
        var sending = new ArrayList<Callable<Void>>();
        try (var all = java.nio.file.Files.list(folder)) {
            all.forEach(file -> sending.add(() -> say(file)));
        }
        try (var people = Executors.newFixedThreadPool(sending.size())) {
            for (var sent : people.invokeAll(sending)) sent.get();
        }
    }

    private Void say(Path file) throws IOException {
        System.out.println(SENT + file.getFileName() + " " + sent(file));
        return null;
    }

    private String sent(Path file) throws IOException {
        try (var content = java.nio.file.Files.newInputStream(file)) {
            var upload = new Upload(file.getFileName().toString(), -1, content);
            Acting.as(reporter, () -> files.take(upload));
            return TAKEN;
        } catch (Rejected refused) {
            return refused.key();
        }
    }
}
