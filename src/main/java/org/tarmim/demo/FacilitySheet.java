package org.tarmim.demo;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tarmim.access.Sensitivity;
import org.tarmim.area.PCode;
import org.tarmim.facility.registry.FacilityDetails;
import org.tarmim.facility.registry.FacilityType;
import org.tarmim.facility.registry.Location;
import org.tarmim.facility.registry.Ownership;
import org.tarmim.facility.registry.Proposals;
import org.tarmim.facility.registry.Structure;
import org.tarmim.facility.registry.Tier;
import org.tarmim.rooms.Room;

/** The facilities of the demo: each proposed by one person of it and, but for those that wait, accepted by another. */
@Component
@Room("facility")
@Order(1)
class FacilitySheet implements Chapter {
    private final List<Line> lines = Line.of("facilities");
    private final Steps steps;
    private final Cast cast;
    private final SamplePoints points;
    private final Proposals proposals;

    FacilitySheet(Steps steps, Cast cast, SamplePoints points, Proposals proposals) {
        this.steps = steps;
        this.cast = cast;
        this.points = points;
        this.proposals = proposals;
    }

    /** Enters the facilities of a day of January. */
    @Override
    public void play(int day) {
        lines.stream().filter(line -> line.isOn("day", day)).forEach(this::enter);
    }

    /** The step that made a facility. */
    static String step(String key) {
        return "facility." + key;
    }

    private void enter(Line line) {
        var proposal = steps.once(
                "proposal." + line.key(),
                cast.actor(line.text("proposer")),
                () -> proposals.propose(details(line), line.text("reason")).id());
        if (line.has("accepter")) accept(line, proposal);
    }

    private void accept(Line line, UUID proposal) {
        steps.once(
                step(line.key()),
                cast.actor(line.text("accepter")),
                () -> proposals.accept(proposal).id());
    }

    private FacilityDetails details(Line line) {
        return new FacilityDetails(
                line.text("name_en"),
                line.text("name_ar"),
                List.of(),
                line.word(FacilityType.class, "type"),
                line.word(Tier.class, "tier"),
                line.word(Ownership.class, "ownership"),
                line.word(Structure.class, "structure"),
                line.has("operator") ? cast.organisation(line.text("operator")) : null,
                new PCode(line.text("area")),
                null,
                location(line),
                line.word(Sensitivity.class, "sensitivity"),
                line.words("services"),
                line.has("beds") ? Integer.valueOf(line.text("beds")) : null,
                null,
                List.of(),
                organisations(line),
                named(line));
    }

    /** A point of the grid for samples; a real place has none. */
    private @Nullable Location location(Line line) {
        if (!line.text("point").equals("yes")) return null;
        var area = line.text("area");
        var before = lines.subList(0, lines.indexOf(line));
        long taken =
                before.stream().filter(other -> other.text("area").equals(area)).count();
        return points.point(new PCode(area), (int) taken);
    }

    private Set<UUID> organisations(Line line) {
        return line.words("workers").stream().map(cast::organisation).collect(Collectors.toSet());
    }

    private Set<UUID> named(Line line) {
        return line.words("named").stream()
                .map(key -> cast.actor(key).account())
                .collect(Collectors.toSet());
    }
}
