package org.tarmim.detention;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.detention.casefile.CaseHead;
import org.tarmim.detention.casefile.CasePriority;
import org.tarmim.detention.casefile.Cases;
import org.tarmim.detention.casefile.CounselAccess;
import org.tarmim.detention.casefile.CounselAtHearing;
import org.tarmim.detention.casefile.CustodyDetails;
import org.tarmim.detention.casefile.GrantDetails;
import org.tarmim.detention.casefile.GrantLevel;
import org.tarmim.detention.casefile.HearingDetails;
import org.tarmim.detention.casefile.HearingMode;
import org.tarmim.detention.casefile.HearingOutcome;
import org.tarmim.detention.casefile.Interpreter;
import org.tarmim.detention.casefile.MandateBy;
import org.tarmim.detention.casefile.MandateDetails;
import org.tarmim.detention.casefile.MedicalRole;
import org.tarmim.detention.casefile.OrderDetails;
import org.tarmim.detention.casefile.PowerOfAttorney;
import org.tarmim.detention.casefile.Publicity;
import org.tarmim.detention.chain.Compartment;
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
import org.tarmim.detention.vault.CaseRoom;
import org.tarmim.detention.vault.Passphrase;
import org.tarmim.detention.vault.RoomState;

/** Cases of invented people for tests, and the room they lie in. */
@Component
public class SampleCases {
    /** The passphrase of the room in tests. */
    public static final String PASSPHRASE = "sample olive harbour 17";

    private final CaseRoom room;
    private final Cases cases;

    SampleCases(CaseRoom room, Cases cases) {
        this.room = room;
        this.cases = cases;
    }

    /** Opens the room, whoever locked it before. */
    public void openRoom(Actor supervisor) {
        Acting.as(supervisor, () -> {
            if (room.state() == RoomState.NEW) room.setUp(new Passphrase(PASSPHRASE, PASSPHRASE));
            else if (room.state() == RoomState.LOCKED) room.open(PASSPHRASE);
        });
    }

    /** A case of somebody of that name. */
    public CaseHead of(Actor caseworker, String name) {
        var person = SamplePerson.told(
                "", name, null, null, MedicalRole.NURSE, "Sample Hospital of " + name, Publicity.HIDDEN);
        return Acting.as(caseworker, () -> cases.open(person, CasePriority.NORMAL));
    }

    /** Something that happened on a day. */
    public static CustodyDetails happened(CustodyKind kind, LocalDate day, String place) {
        return new CustodyDetails(
                kind,
                DayPrecision.DAY,
                day,
                null,
                place,
                null,
                ToldBy.FAMILY,
                Credence.MEDIUM,
                null,
                "Note on " + place);
    }

    /** An order that keeps counsel away. */
    public static OrderDetails access(LocalDate starts, LocalDate until, UUID extending) {
        return order(OrderKind.ACCESS_ORDER, Set.of(KeptAway.COUNSEL), starts, until, extending);
    }

    /** An order that holds. */
    public static OrderDetails detention(LocalDate starts, LocalDate until) {
        return order(OrderKind.DETENTION_ORDER, Set.of(), starts, until, null);
    }

    /** A hearing that was held on a day, and goes on on another. */
    public static HearingDetails heard(LocalDate day, LocalDate nextOn) {
        return hearing(day, HearingOutcome.EXTENDED, nextOn, "Sample court");
    }

    /** A hearing that is still to come. */
    public static HearingDetails ahead(LocalDate day) {
        return hearing(day, HearingOutcome.AHEAD, null, "Sample court");
    }

    /** A hearing at a court. */
    public static HearingDetails hearing(LocalDate day, HearingOutcome outcome, LocalDate nextOn, String court) {
        return new HearingDetails(
                DayPrecision.DAY,
                day,
                null,
                LocalTime.of(10, 30),
                DayZone.JERUSALEM,
                court,
                HearingMode.VIDEO,
                CounselAtHearing.ABSENT,
                Interpreter.UNKNOWN,
                outcome,
                nextOn,
                ToldBy.COURT_RECORD,
                Credence.HIGH,
                null);
    }

    /** A mandate of the family. */
    public static MandateDetails mandate(String lawyer, LocalDate from, LocalDate to) {
        return new MandateDetails(
                lawyer, "", MandateBy.FAMILY, from, to, PowerOfAttorney.SEEN, CounselAccess.REQUESTED, "");
    }

    /** A grant of the usual parts. */
    public static GrantDetails grant(Actor person, GrantLevel level) {
        var parts = Set.of(Compartment.IDENTITY, Compartment.LOCATION_CUSTODY, Compartment.LEGAL);
        return new GrantDetails(person.account(), level, parts, "Sample reason", 30);
    }

    private static OrderDetails order(
            OrderKind kind, Set<KeptAway> keptAway, LocalDate starts, LocalDate until, UUID extending) {
        return new OrderDetails(
                kind,
                keptAway,
                starts,
                UntilKind.EXACT,
                until,
                DayZone.GAZA,
                Issuer.COURT_MAGISTRATE,
                LegalRegime.CRIMINAL_PROCEDURE_LAW,
                ToldBy.LAWYER,
                false,
                extending,
                null);
    }
}
