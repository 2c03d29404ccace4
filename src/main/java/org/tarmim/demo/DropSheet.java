package org.tarmim.demo;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tarmim.access.Actor;
import org.tarmim.detention.casefile.Cases;
import org.tarmim.detention.casefile.GrantDetails;
import org.tarmim.detention.casefile.GrantLevel;
import org.tarmim.detention.casefile.Grants;
import org.tarmim.detention.chain.Compartment;
import org.tarmim.detention.drop.DropAddress;
import org.tarmim.detention.drop.DropBoxes;
import org.tarmim.detention.drop.DropDetails;
import org.tarmim.detention.drop.OpenBoxes;
import org.tarmim.rooms.Room;

/** What people without an account drop for the advocates of the demo, once their supervisor has opened a box. */
@Component
@Room("detention")
@Order(21)
class DropSheet implements Chapter {
    private static final int DAYS = 90;

    private final List<Line> dropped = Line.of("drops");
    private final Steps steps;
    private final Cast cast;
    private final PresetPassphrase passphrase;
    private final Cases cases;
    private final Grants grants;
    private final DropBoxes boxes;
    private final OpenBoxes open;

    DropSheet(
            Steps steps,
            Cast cast,
            PresetPassphrase passphrase,
            Cases cases,
            Grants grants,
            DropBoxes boxes,
            OpenBoxes open) {
        this.steps = steps;
        this.cast = cast;
        this.passphrase = passphrase;
        this.cases = cases;
        this.grants = grants;
        this.boxes = boxes;
        this.open = open;
    }

    @Override
    public void play(int day) {
        passphrase.open();
        dropped.stream().filter(line -> line.isOn("day", day)).forEach(this::drop);
    }

    private void drop(Line line) {
        var supervisor = cast.actor("supervisor");
        steps.once("drop-box", supervisor, this::openBox);
        steps.once("drop-reader", supervisor, this::trust);
        var address =
                steps.inTheNameOf(supervisor, () -> boxes.own().orElseThrow().address());
        steps.once("drop." + line.key(), Actor.system(), () -> dropInto(address, line));
    }

    private UUID openBox() {
        boxes.open();
        return boxes.own().orElseThrow().team();
    }

    /** Whom a supervisor has let see a case reads what is dropped: the caseworker sees what is told of health as well. */
    private UUID trust() {
        var head = cases.page(false, null, 1).rows().getFirst().head();
        var reader = cast.actor("caseworker").account();
        grants.grant(
                head.code(),
                new GrantDetails(
                        reader, GrantLevel.READ, Set.of(Compartment.MEDICAL), "Sample: works on the case", DAYS));
        return head.id();
    }

    private UUID dropInto(DropAddress address, Line line) {
        var id = UUID.randomUUID();
        open.drop(address, id, new DropDetails(line.text("about"), line.text("told"), line.text("reach")));
        return id;
    }
}
