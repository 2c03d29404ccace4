package org.tarmim.detention.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tarmim.detention.SamplePerson;
import org.tarmim.detention.casefile.CaseCode;
import org.tarmim.detention.casefile.CaseFile;
import org.tarmim.detention.casefile.CaseHead;
import org.tarmim.detention.casefile.CasePriority;
import org.tarmim.detention.casefile.CaseState;
import org.tarmim.detention.casefile.CustodyDetails;
import org.tarmim.detention.casefile.CustodyEvent;
import org.tarmim.detention.casefile.GrantLevel;
import org.tarmim.detention.casefile.MedicalRole;
import org.tarmim.detention.casefile.OrderDetails;
import org.tarmim.detention.casefile.OrderTerm;
import org.tarmim.detention.casefile.Publicity;
import org.tarmim.detention.chain.Credence;
import org.tarmim.detention.chain.CustodyKind;
import org.tarmim.detention.chain.DayPrecision;
import org.tarmim.detention.chain.DayZone;
import org.tarmim.detention.chain.Days;
import org.tarmim.detention.chain.Issuer;
import org.tarmim.detention.chain.KeptAway;
import org.tarmim.detention.chain.LegalRegime;
import org.tarmim.detention.chain.Meters;
import org.tarmim.detention.chain.Order;
import org.tarmim.detention.chain.OrderKind;
import org.tarmim.detention.chain.OrderStatus;
import org.tarmim.detention.chain.ToldBy;
import org.tarmim.detention.chain.UntilKind;

/** The file of an invented nurse, the same in every run, and what was typed for documents in each language. */
public final class SampleFile {
    static final LocalDate DAY = LocalDate.of(2025, 3, 20);
    static final String PHONE = "+970-8-123456";

    /** What must be read from left to right in every document. */
    static final List<String> FIGURES = List.of(PHONE, "9-0123456-7", "2019-05-04", "1234/25", "12345-01-25");

    private static final Instant RECORDED = Instant.parse("2025-03-20T08:00:00Z");

    private SampleFile() {}

    /** A file with what usually is known. */
    public static CaseFile usual() {
        return of(MedicalRole.NURSE);
    }

    /** The same of somebody who does another work. */
    static CaseFile of(MedicalRole role) {
        return file(role, usualEvents(), usualOrders());
    }

    /** A file in which every word stands that a document can draw. */
    static CaseFile full() {
        return file(MedicalRole.NURSE, allEvents(), allOrders());
    }

    static ActionDetails draft(ActionKind kind, DocumentLanguage language) {
        return new ActionDetails(
                kind,
                language,
                Naming.NAMED,
                Set.of(Demand.values()),
                kind.asksCategories() ? Set.of(ArbitraryCategory.values()) : Set.of(),
                kind.asked().stream().collect(Collectors.toMap(Function.identity(), asked -> typed(asked, language))),
                kind.asksNaming()
                        ? Purpose.PUBLIC_NAMING
                        : kind.recipient().purposes().getFirst(),
                LawfulBasis.CONSENT,
                BasisGiver.FAMILY,
                DAY,
                null,
                ActionDetails.COVERABLE);
    }

    private static String typed(Asked asked, DocumentLanguage language) {
        return TYPED.get(language).getOrDefault(asked, OTHERWISE.get(language));
    }

    private static final Map<DocumentLanguage, String> OTHERWISE = Map.of(
            DocumentLanguage.ENGLISH, "A sample text (in brackets), with 50% of a \u201cquotation\u201d.",
            DocumentLanguage.ARABIC, "نصٌّ تجريبيٌّ (بين قوسين)، وفيه 50% من «اقتباس».",
            DocumentLanguage.HEBREW, "נוסח לדוגמה (בסוגריים), ובו 50% מן ה\u201eציטוט\u201d.");

    private static final Map<DocumentLanguage, Map<Asked, String>> TYPED = Map.of(
            DocumentLanguage.ENGLISH,
            Map.of(
                    Asked.BORN, "4 May 1985",
                    Asked.IDENTITY_DOCUMENT, "Card 9-0123456-7, issued on 2019-05-04",
                    Asked.REMEDIES,
                            "Petition HCJ 1234/25 of 11/2/2025 was dismissed;\ncase 12345-01-25 is pending (annex A/3).",
                    Asked.LAST_NEWS, "A letter of 2025-02-11, card 9-0123456-7.",
                    Asked.STATEMENT, "A nurse is held without charge since 2025. Let counsel in.",
                    Asked.SUBMITTER, "Sample office, Sample street 4, " + PHONE + ", office@sample.example"),
            DocumentLanguage.ARABIC,
            Map.of(
                    Asked.BORN, "4 أيار 1985",
                    Asked.IDENTITY_DOCUMENT, "بطاقة 9-0123456-7، صدرت في 2019-05-04",
                    Asked.REMEDIES,
                            "رُفض الالتماس 1234/25 المقدّم في 11/2/2025؛\nوالقضية 12345-01-25 قائمة (الملحق أ/3).",
                    Asked.LAST_NEWS, "رسالة في 2025-02-11، بطاقة 9-0123456-7.",
                    Asked.STATEMENT, "ممرّض محتجَز بلا تهمة منذ 2025. اسمحوا لمحاميه بزيارته.",
                    Asked.SUBMITTER, "مكتب تجريبي، شارع تجريبي 4، الهاتف " + PHONE + "، office@sample.example"),
            DocumentLanguage.HEBREW,
            Map.of(
                    Asked.ADDRESSEE, "מפקדת בית הכלא לדוגמה, רח׳ הדוגמה 4",
                    Asked.BORN, "4 במאי 1985",
                    Asked.IDENTITY_DOCUMENT, "ת״ז 9-0123456-7, הונפקה ביום 2019-05-04",
                    Asked.REMEDIES, "בג״ץ 1234/25 מיום 11.2.2025 נדחה;\nת״פ 12345-01-25 תלוי ועומד (נספח א׳/3).",
                    Asked.RULES, "סעיף 45(א) לפקודה; חוק־יסוד: כבוד האדם; נִקּוּד לְדֻגְמָה: שָׁלוֹם, יִשָּׂא",
                    Asked.COUNSEL, "עו\"ד דוגמה, טל' " + PHONE,
                    Asked.SUBMITTER, "משרד לדוגמה, רח׳ הדוגמה 4, טל׳ " + PHONE + ", office@sample.example"));

    private static CaseFile file(MedicalRole role, List<CustodyEvent> events, List<OrderTerm> orders) {
        var person = SamplePerson.told(
                "رامي الزيتون", "Rami Zaytoun", "ראמי זיתון", null, role, "Sample Hospital A", Publicity.NAMED_PUBLIC);
        return new CaseFile(
                head(),
                person,
                null,
                events,
                orders,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Meters(new Days(20, 20), false, new Days(1, 2), true, null, null),
                List.of(),
                List.of(List.of(events.get(1), events.get(3))));
    }

    private static CaseHead head() {
        return new CaseHead(
                id(0),
                new CaseCode("DC-22222-2"),
                id(1),
                "Sample caseworker",
                null,
                CasePriority.NORMAL,
                CaseState.ACTIVE,
                RECORDED,
                GrantLevel.WRITE,
                ActionDetails.COVERABLE);
    }

    private static List<CustodyEvent> usualEvents() {
        return List.of(
                event(2, CustodyKind.ARREST, DayPrecision.DAY, "Sample Hospital B", Credence.HIGH),
                event(3, CustodyKind.HOLDING_DENIED, DayPrecision.DAY, "", Credence.MEDIUM),
                event(4, CustodyKind.TRANSFER, DayPrecision.BETWEEN, "בית כלא לדוגמה א׳", Credence.MEDIUM),
                event(5, CustodyKind.LOCATION_REPORTED, DayPrecision.MONTH, "سجن تجريبي (2)", Credence.LOW),
                event(6, CustodyKind.LAWYER_VISIT_REFUSED, DayPrecision.DAY, "", Credence.HIGH),
                event(7, CustodyKind.ILL_TREATMENT_ALLEGED, DayPrecision.UNKNOWN, "", Credence.MEDIUM));
    }

    private static List<CustodyEvent> allEvents() {
        var precisions = DayPrecision.values();
        return Stream.of(CustodyKind.values())
                .flatMap(kind -> Arrays.stream(precisions)
                        .map(precision -> event(
                                100 + kind.ordinal() * precisions.length + precision.ordinal(),
                                kind,
                                precision,
                                "Sample place",
                                precision == DayPrecision.MONTH ? Credence.LOW : Credence.HIGH)))
                .toList();
    }

    private static List<OrderTerm> usualOrders() {
        return List.of(
                order(20, Issuer.COURT_MILITARY, OrderKind.DETENTION_ORDER, UntilKind.EXACT, OrderStatus.ACTIVE),
                order(
                        21,
                        Issuer.SECURITY_SERVICE,
                        OrderKind.ACCESS_ORDER,
                        UntilKind.EXACT,
                        OrderStatus.LAPSED_NO_NEWS));
    }

    private static List<OrderTerm> allOrders() {
        var issuers = Issuer.values();
        var untils = UntilKind.values();
        var statuses = OrderStatus.values();
        return IntStream.range(0, 2 * issuers.length)
                .mapToObj(i -> order(
                        1000 + i,
                        issuers[i % issuers.length],
                        i < issuers.length ? OrderKind.DETENTION_ORDER : OrderKind.ACCESS_ORDER,
                        untils[i % untils.length],
                        statuses[i % statuses.length]))
                .toList();
    }

    private static CustodyEvent event(
            int number, CustodyKind kind, DayPrecision precision, String place, Credence credence) {
        var from = precision == DayPrecision.UNKNOWN ? null : DAY.minusDays(20).plusDays(number % 8);
        var to = precision == DayPrecision.BETWEEN ? DAY : null;
        var details = new CustodyDetails(
                kind,
                precision,
                from,
                to,
                place,
                LegalRegime.UNLAWFUL_COMBATANTS_LAW,
                ToldBy.RELEASED_DETAINEE,
                credence,
                null,
                "A protected source told it");
        return new CustodyEvent(id(number), details, null, RECORDED, false);
    }

    private static OrderTerm order(int number, Issuer issuer, OrderKind kind, UntilKind untilKind, OrderStatus status) {
        var keptAway = kind == OrderKind.ACCESS_ORDER ? Set.of(KeptAway.values()) : Set.<KeptAway>of();
        var dated = untilKind == UntilKind.EXACT || untilKind == UntilKind.NOT_BEFORE;
        var starts = number % 3 == 0 ? null : DAY.minusDays(10);
        var until = dated ? DAY.plusDays(30) : null;
        var zone = number % 2 == 0 ? DayZone.GAZA : DayZone.JERUSALEM;
        var details = new OrderDetails(
                kind,
                keptAway,
                starts,
                untilKind,
                until,
                zone,
                issuer,
                LegalRegime.MILITARY_ORDERS,
                ToldBy.LAWYER,
                false,
                null,
                null);
        var order = new Order(id(number), kind, keptAway, starts, until, untilKind, zone, null);
        return new OrderTerm(id(number), details, order, status, null, RECORDED, false);
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }
}
