package org.tarmim.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tarmim.pledge.fts.FlowBatches;
import org.tarmim.pledge.fts.FlowImports;
import org.tarmim.pledge.fts.FlowPage;
import org.tarmim.rooms.Room;

/** What others report of money in the demo, all of it invented: imported by one desk and accepted by another. */
@Component
@Room("pledge")
@Order(12)
class FlowSheet implements Chapter {
    private static final String NAME = "reported_flows.json";
    private static final String STEP = "flows.imported";
    private static final int IMPORTED = 20;
    private static final int ACCEPTED = 21;

    private final Steps steps;
    private final Cast cast;
    private final FlowImports imports;
    private final FlowBatches batches;

    FlowSheet(Steps steps, Cast cast, FlowImports imports, FlowBatches batches) {
        this.steps = steps;
        this.cast = cast;
        this.imports = imports;
        this.batches = batches;
    }

    /** Imports the flows on one day of January and accepts them on the next; what looks wrong in them stays unexplained. */
    @Override
    public void play(int day) {
        if (day == IMPORTED) steps.once(STEP, cast.actor(PledgeSheet.RECORDER), this::imported);
        if (day == ACCEPTED) steps.once("flows.accepted", cast.actor(PledgeSheet.REVIEWER), this::accepted);
    }

    private UUID imported() {
        var page = page();
        try {
            return imports.keep(imports.look(List.of(page), null), done -> {}).id();
        } finally {
            page.file().toFile().delete();
        }
    }

    private UUID accepted() {
        return batches.accept(steps.made(STEP), null).id();
    }

    private static FlowPage page() {
        try (var page = Objects.requireNonNull(FlowSheet.class.getResourceAsStream("/demo/" + NAME))) {
            var file = Files.createTempFile("flows", ".json");
            Files.copy(page, file, StandardCopyOption.REPLACE_EXISTING);
            return new FlowPage(NAME, file);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
