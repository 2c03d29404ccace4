package org.tarmim.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tarmim.facility.round.CallAnswer;
import org.tarmim.facility.round.RoundDetails;
import org.tarmim.facility.round.Rounds;
import org.tarmim.rooms.Room;

/** The rounds of the demo: one that was closed, and one that still expects a few facilities. */
@Component
@Room("facility")
@Order(3)
class RoundSheet implements Chapter {
    private final List<Line> opened = Line.of("rounds");
    private final List<Line> called = Line.of("round_calls");
    private final Steps steps;
    private final Cast cast;
    private final Rounds rounds;

    RoundSheet(Steps steps, Cast cast, Rounds rounds) {
        this.steps = steps;
        this.cast = cast;
        this.rounds = rounds;
    }

    /** Opens the rounds of a day of January, notes its calls, then closes what ended. */
    @Override
    public void play(int day) {
        opened.stream().filter(line -> line.isOn("day", day)).forEach(this::open);
        called.stream().filter(line -> line.isOn("day", day)).forEach(this::call);
        opened.stream().filter(line -> line.isOn("closed", day)).forEach(this::close);
    }

    private void open(Line line) {
        var details = new RoundDetails(LocalDate.parse(line.text("due_on")), null);
        steps.once(step(line.key()), cast.actor(line.text("by")), () -> rounds.open(details));
    }

    private void call(Line line) {
        steps.once(
                "round.call." + line.key(),
                cast.actor(line.text("by")),
                () -> call(
                        steps.made(step(line.text("round"))),
                        steps.made(FacilitySheet.step(line.text("facility"))),
                        line.word(CallAnswer.class, "answer")));
    }

    private UUID call(UUID round, UUID facility, CallAnswer answer) {
        rounds.call(round, facility, answer);
        return facility;
    }

    private void close(Line line) {
        steps.once("round.closed." + line.key(), cast.actor(line.text("by")), () -> {
            var round = steps.made(step(line.key()));
            rounds.close(round);
            return round;
        });
    }

    private static String step(String key) {
        return "round." + key;
    }
}
