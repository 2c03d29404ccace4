package org.tarmim.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tarmim.detention.casefile.CaseCode;
import org.tarmim.detention.casefile.CaseEntries;
import org.tarmim.detention.casefile.CasePriority;
import org.tarmim.detention.casefile.Cases;
import org.tarmim.detention.casefile.CounselAccess;
import org.tarmim.detention.casefile.CounselAtHearing;
import org.tarmim.detention.casefile.CustodyDetails;
import org.tarmim.detention.casefile.HearingDetails;
import org.tarmim.detention.casefile.HearingMode;
import org.tarmim.detention.casefile.HearingOutcome;
import org.tarmim.detention.casefile.Interpreter;
import org.tarmim.detention.casefile.MandateBy;
import org.tarmim.detention.casefile.MandateDetails;
import org.tarmim.detention.casefile.MedicalRole;
import org.tarmim.detention.casefile.OrderDetails;
import org.tarmim.detention.casefile.PersonDetails;
import org.tarmim.detention.casefile.PersonName;
import org.tarmim.detention.casefile.PowerOfAttorney;
import org.tarmim.detention.casefile.Publicity;
import org.tarmim.detention.chain.Credence;
import org.tarmim.detention.chain.CustodyKind;
import org.tarmim.detention.chain.DayPrecision;
import org.tarmim.detention.chain.DayZone;
import org.tarmim.detention.chain.Issuer;
import org.tarmim.detention.chain.KeptAway;
import org.tarmim.detention.chain.LegalRegime;
import org.tarmim.detention.chain.OrderKind;
import org.tarmim.detention.chain.ToldBy;
import org.tarmim.detention.chain.UntilKind;
import org.tarmim.detention.intake.CaseLists;
import org.tarmim.detention.intake.ListFile;
import org.tarmim.rooms.Room;

/** The cases of the demo, of invented people in invented places, entered by a caseworker as the news came in. */
@Component
@Room("detention")
@Order(20)
class CaseSheet implements Chapter {
    static final String CASEWORKER = "caseworker";
    private static final int MOST = 100;
    private static final int DAY_OF_LIST = 2;

    private final List<Line> people = Line.of("cases");
    private final List<Line> happened = Line.of("custody");
    private final List<Line> orders = Line.of("orders");
    private final List<Line> hearings = Line.of("hearings");
    private final List<Line> mandates = Line.of("mandates");
    private final Steps steps;
    private final Cast cast;
    private final PresetPassphrase passphrase;
    private final Cases cases;
    private final CaseEntries entries;
    private final CaseLists lists;

    CaseSheet(Steps steps, Cast cast, PresetPassphrase passphrase, Cases cases, CaseEntries entries, CaseLists lists) {
        this.steps = steps;
        this.cast = cast;
        this.passphrase = passphrase;
        this.cases = cases;
        this.entries = entries;
        this.lists = lists;
    }

    /** Opens the cases of a day of January, then records the orders and all else that was heard on it. */
    @Override
    public void play(int day) {
        passphrase.open();
        if (day == DAY_OF_LIST) steps.once("case.list", cast.actor(CASEWORKER), this::fromList);
        people.stream().filter(line -> line.isOn("day", day)).forEach(this::open);
        orders.stream().filter(line -> line.isOn("day", day)).forEach(this::order);
        happened.stream().filter(line -> line.isOn("day", day)).forEach(this::tell);
        hearings.stream().filter(line -> line.isOn("day", day)).forEach(this::hear);
        mandates.stream().filter(line -> line.isOn("day", day)).forEach(this::mandate);
    }

    /** A list that came before much was known; its cases wait to be sorted. */
    private UUID fromList() {
        var plan = lists.look(new ListFile("list.csv", Line.bytes("list")), "");
        lists.open(plan);
        return plan.id();
    }

    private void open(Line line) {
        steps.once(step(line.key()), cast.actor(CASEWORKER), () -> {
            var person = new PersonDetails(
                    name(line, "ar"),
                    name(line, "latin"),
                    line.text("name_hebrew"),
                    null,
                    line.word(MedicalRole.class, "role"),
                    line.text("employer"),
                    null,
                    Publicity.HIDDEN);
            return cases.open(person, line.word(CasePriority.class, "priority")).id();
        });
    }

    private static PersonName name(Line line, String script) {
        return new PersonName(
                line.text("given_" + script),
                line.text("father_" + script),
                line.text("grandfather_" + script),
                line.text("family_" + script),
                null);
    }

    private void order(Line line) {
        steps.once(stepOfOrder(line.key()), cast.actor(CASEWORKER), () -> entries.record(code(line), ordered(line)));
    }

    private void tell(Line line) {
        steps.once("custody." + line.key(), cast.actor(CASEWORKER), () -> entries.record(code(line), told(line)));
    }

    private void hear(Line line) {
        steps.once("hearing." + line.key(), cast.actor(CASEWORKER), () -> entries.record(code(line), heard(line)));
    }

    private void mandate(Line line) {
        var mandate = new MandateDetails(
                line.text("lawyer"),
                line.text("contact"),
                line.word(MandateBy.class, "by"),
                day(line, "from"),
                null,
                line.word(PowerOfAttorney.class, "attorney"),
                line.word(CounselAccess.class, "access"),
                "");
        steps.once("mandate." + line.key(), cast.actor(CASEWORKER), () -> entries.record(code(line), mandate));
    }

    private OrderDetails ordered(Line line) {
        return new OrderDetails(
                line.word(OrderKind.class, "kind"),
                keptAway(line),
                day(line, "starts"),
                line.word(UntilKind.class, "until_kind"),
                day(line, "until"),
                line.word(DayZone.class, "zone"),
                line.word(Issuer.class, "issuer"),
                line.word(LegalRegime.class, "regime"),
                line.word(ToldBy.class, "told_by"),
                line.text("documented").equals("yes"),
                line.has("extending") ? steps.made(stepOfOrder(line.text("extending"))) : null,
                line.text("note"));
    }

    private CustodyDetails told(Line line) {
        return new CustodyDetails(
                line.word(CustodyKind.class, "kind"),
                line.word(DayPrecision.class, "precision"),
                day(line, "from"),
                day(line, "to"),
                line.text("place"),
                line.wordOrNull(LegalRegime.class, "regime"),
                line.word(ToldBy.class, "told_by"),
                line.word(Credence.class, "credence"),
                null,
                line.text("note"));
    }

    private static HearingDetails heard(Line line) {
        return new HearingDetails(
                DayPrecision.DAY,
                day(line, "from"),
                null,
                LocalTime.parse(line.text("time")),
                line.word(DayZone.class, "zone"),
                line.text("court"),
                line.word(HearingMode.class, "mode"),
                line.word(CounselAtHearing.class, "counsel"),
                line.word(Interpreter.class, "interpreter"),
                line.word(HearingOutcome.class, "outcome"),
                day(line, "next_on"),
                line.word(ToldBy.class, "told_by"),
                line.word(Credence.class, "credence"),
                line.text("note"));
    }

    /** The code of the case that a line names. */
    CaseCode code(Line line) {
        UUID id = steps.made(step(line.text("case")));
        return cases.page(false, null, MOST).rows().stream()
                .map(row -> row.head())
                .filter(head -> head.id().equals(id))
                .map(head -> head.code())
                .findFirst()
                .orElseThrow();
    }

    private static Set<KeptAway> keptAway(Line line) {
        return line.words("kept_away").stream().map(KeptAway::valueOf).collect(Collectors.toSet());
    }

    private static String step(String key) {
        return "case." + key;
    }

    static String stepOfOrder(String key) {
        return "order." + key;
    }

    private static @Nullable LocalDate day(Line line, String column) {
        return line.has(column) ? LocalDate.parse(line.text(column)) : null;
    }
}
