package org.tarmim.demo;

import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tarmim.facility.focal.FocalPointDetails;
import org.tarmim.facility.focal.FocalPoints;
import org.tarmim.facility.focal.Reach;
import org.tarmim.facility.focal.Spoken;
import org.tarmim.rooms.Room;

/** The focal points of the demo: invented people, with numbers that nobody has. */
@Component
@Room("facility")
@Order(3)
class FocalSheet implements Chapter {
    private final List<Line> lines = Line.of("focal_points");
    private final Steps steps;
    private final Cast cast;
    private final FocalPoints points;

    FocalSheet(Steps steps, Cast cast, FocalPoints points) {
        this.steps = steps;
        this.cast = cast;
        this.points = points;
    }

    /** Names those of a day of January. */
    @Override
    public void play(int day) {
        lines.stream().filter(line -> line.isOn("day", day)).forEach(this::name);
    }

    private void name(Line line) {
        var organisation = cast.organisation(line.text("organisation"));
        steps.once("focal." + line.key(), cast.actor(line.text("by")), () -> {
            points.name(details(line, organisation));
            return organisation;
        });
    }

    private FocalPointDetails details(Line line, UUID organisation) {
        return new FocalPointDetails(
                organisation,
                line.has("facility") ? steps.made(FacilitySheet.step(line.text("facility"))) : null,
                line.text("name"),
                line.text("phone"),
                line.word(Spoken.class, "language"),
                line.word(Reach.class, "reach"),
                line.textOrNull("hint"));
    }
}
