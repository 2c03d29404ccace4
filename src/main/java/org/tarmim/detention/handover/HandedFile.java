package org.tarmim.detention.handover;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.detention.casefile.CaseFile;
import org.tarmim.detention.casefile.CounselAtHearing;
import org.tarmim.detention.casefile.CustodyDetails;
import org.tarmim.detention.casefile.Deadline;
import org.tarmim.detention.casefile.DeadlineKind;
import org.tarmim.detention.casefile.DeadlineState;
import org.tarmim.detention.casefile.HearingDetails;
import org.tarmim.detention.casefile.HearingMode;
import org.tarmim.detention.casefile.HearingOutcome;
import org.tarmim.detention.casefile.Interpreter;
import org.tarmim.detention.casefile.MandateDetails;
import org.tarmim.detention.casefile.MedicalRole;
import org.tarmim.detention.casefile.OrderTerm;
import org.tarmim.detention.casefile.Particulars;
import org.tarmim.detention.casefile.PersonDetails;
import org.tarmim.detention.casefile.PersonName;
import org.tarmim.detention.chain.Compartment;
import org.tarmim.detention.chain.CustodyKind;
import org.tarmim.detention.chain.DayZone;
import org.tarmim.detention.chain.Issuer;
import org.tarmim.detention.chain.KeptAway;
import org.tarmim.detention.chain.LegalRegime;
import org.tarmim.detention.chain.OrderKind;
import org.tarmim.detention.chain.OrderStatus;
import org.tarmim.detention.chain.PartialDay;
import org.tarmim.detention.chain.UntilKind;

/**
 * What a case says now, without the parts that were not chosen and without what was corrected since. Who told it and how
 * far it is believed stays here: beside a day and a place that can single out one person.
 */
record HandedFile(
        @Nullable Person person,
        @Nullable Particulars particulars,
        List<Event> events,
        List<Order> orders,
        List<Hearing> hearings,
        List<MandateDetails> mandates,
        List<Due> deadlines) {
    /** Who is held: the names as they are written in one line, and their parts as far as they are known. */
    record Person(
            String nameAr,
            PersonName partsAr,
            String nameLatin,
            PersonName partsLatin,
            String nameHebrew,
            String spellings,
            MedicalRole role,
            String employer) {
        static @Nullable Person of(@Nullable PersonDetails said) {
            return said == null
                    ? null
                    : new Person(
                            said.arabic().whole(),
                            said.arabic(),
                            said.latin().whole(),
                            said.latin(),
                            said.nameHebrew(),
                            said.spellings(),
                            said.role(),
                            said.employer());
        }
    }

    /** Something that happened; the order is one that was lifted. */
    record Event(
            CustodyKind kind,
            PartialDay when,
            String place,
            @Nullable LegalRegime regime,
            @Nullable UUID order,
            String note) {
        static Event of(CustodyDetails said) {
            return new Event(said.kind(), said.when(), said.place(), said.regime(), said.order(), said.note());
        }
    }

    /** An order and how it stands; another may go on from it. */
    record Order(
            UUID id,
            OrderKind kind,
            Set<KeptAway> keptAway,
            @Nullable LocalDate starts,
            UntilKind untilKind,
            @Nullable LocalDate until,
            DayZone zone,
            Issuer issuer,
            LegalRegime regime,
            boolean documented,
            @Nullable UUID extending,
            String note,
            OrderStatus status) {
        static Order of(OrderTerm term) {
            var said = term.details();
            return new Order(
                    term.id(),
                    said.kind(),
                    said.keptAway(),
                    said.starts(),
                    said.untilKind(),
                    said.until(),
                    said.zone(),
                    said.issuer(),
                    said.regime(),
                    said.documented(),
                    said.extending(),
                    said.note(),
                    term.status());
        }
    }

    /** A hearing, held or still to come. */
    record Hearing(
            PartialDay when,
            @Nullable LocalTime time,
            DayZone zone,
            String court,
            HearingMode mode,
            CounselAtHearing counsel,
            Interpreter interpreter,
            HearingOutcome outcome,
            @Nullable LocalDate nextOn,
            String note) {
        static Hearing of(HearingDetails said) {
            return new Hearing(
                    said.when(),
                    said.time(),
                    said.zone(),
                    said.court(),
                    said.mode(),
                    said.counsel(),
                    said.interpreter(),
                    said.outcome(),
                    said.nextOn(),
                    said.note());
        }
    }

    /** Something that is due by the end of a day. */
    record Due(DeadlineKind kind, LocalDate due, DayZone zone, DeadlineState state) {
        static Due of(Deadline said) {
            return new Due(said.kind(), said.due(), said.zone(), said.state());
        }
    }

    static HandedFile of(CaseFile file, Set<Compartment> parts) {
        var named = parts.contains(Compartment.IDENTITY);
        var legal = parts.contains(Compartment.LEGAL);
        return new HandedFile(
                named ? Person.of(file.person()) : null,
                named ? file.particulars() : null,
                events(file, parts),
                legal ? orders(file) : List.of(),
                legal ? hearings(file) : List.of(),
                legal ? mandates(file) : List.of(),
                legal ? deadlines(file, parts) : List.of());
    }

    private static List<Event> events(CaseFile file, Set<Compartment> parts) {
        return file.events().stream()
                .filter(event -> !event.corrected())
                .map(event -> event.details())
                .filter(details -> parts.contains(details.kind().compartment()))
                .map(Event::of)
                .toList();
    }

    private static List<Order> orders(CaseFile file) {
        return file.orders().stream()
                .filter(term -> !term.corrected())
                .map(Order::of)
                .toList();
    }

    private static List<Hearing> hearings(CaseFile file) {
        return file.hearings().stream()
                .filter(hearing -> !hearing.corrected())
                .map(hearing -> Hearing.of(hearing.details()))
                .toList();
    }

    private static List<MandateDetails> mandates(CaseFile file) {
        return file.mandates().stream()
                .filter(mandate -> !mandate.corrected())
                .map(mandate -> mandate.details())
                .toList();
    }

    /** What is due because of a document or its basis belongs to the plans. */
    private static List<Due> deadlines(CaseFile file, Set<Compartment> parts) {
        return file.deadlines().stream()
                .filter(one -> one.from().isEntry() || parts.contains(Compartment.STRATEGY))
                .map(Due::of)
                .toList();
    }
}
