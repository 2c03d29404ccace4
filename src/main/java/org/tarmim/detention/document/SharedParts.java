package org.tarmim.detention.document;

import static org.tarmim.detention.document.Form.ask;
import static org.tarmim.detention.document.Form.know;

import java.util.Set;
import java.util.stream.Stream;
import org.tarmim.detention.chain.CustodyKind;
import org.tarmim.detention.document.Form.Part;
import org.tarmim.detention.document.Form.Question;

/** Parts that several documents ask alike; their questions are numbered within the part. */
final class SharedParts {
    private static final Set<CustodyKind> TREATED = Set.of(CustodyKind.MEDICAL_EXAM, CustodyKind.HOSPITALISED);

    private SharedParts() {}

    /** Who somebody is. */
    static Part identity(String key) {
        return part(
                key,
                know("1", Known::names).shared("names"),
                ask("2", Asked.SEX).shared("sex"),
                ask("3", Asked.BORN).shared("born"),
                ask("4", Asked.NATIONALITY).shared("nationality"),
                ask("5", Asked.IDENTITY_DOCUMENT).shared("identityDocument"),
                know("6", Known::profession).shared("profession"),
                ask("7", Asked.ADDRESS).shared("address"));
    }

    /** How somebody was taken. */
    static Part arrest(String key) {
        return part(
                key,
                know("1", known -> arrests(known).days()).shared("arrest.day"),
                know("2", known -> arrests(known).places()).shared("arrest.place"),
                ask("3", Asked.FORCES).shared("forces"),
                ask("4", Asked.WARRANT).shared("warrant"),
                ask("5", Asked.CIRCUMSTANCES).shared("circumstances"));
    }

    /** Where and for how long somebody is held. */
    static Part custody(String key) {
        return part(
                key,
                know("1", known -> known.events().only(ToldEvents.PLACES).placesAndDays())
                        .shared("places"),
                know("2", Known::held).shared("held"),
                know("3", known -> known.detentionOrders().termed()).shared("orders"),
                know("4", known -> known.events().only(ToldEvents.HEARD).kindsAndDays())
                        .shared("heard"));
    }

    /** Who was let see somebody, what is said to have been done, and what a doctor found. */
    static Part treatment(String key) {
        return part(
                key,
                know("1", known -> known.events().only(ToldEvents.CONTACTS).kindsAndDays())
                        .shared("contacts"),
                know("2", Known::withoutCounsel).shared("withoutCounsel"),
                know(
                                "3",
                                known -> known.events()
                                        .only(CustodyKind.ILL_TREATMENT_ALLEGED)
                                        .kindsAndDays())
                        .shared("alleged"),
                ask("4", Asked.ILL_TREATMENT).shared("illTreatment"),
                ask("5", Asked.INJURIES).shared("injuries"),
                ask("6", Asked.PURPOSE).shared("purpose"),
                know("7", known -> known.events().only(TREATED).kindsAndDays()).shared("treated"),
                ask("8", Asked.MEDICAL_FINDINGS).shared("findings"));
    }

    /** A part whose questions bear its number before their own. */
    static Part part(String key, Question... questions) {
        return new Part(
                key,
                Stream.of(questions)
                        .map(one -> new Question(key + "." + one.number(), one.word(), one.typed(), one.answer()))
                        .toList());
    }

    /** What is demanded. */
    static Question demands(String number) {
        return know(number, Known::demands).shared("demands");
    }

    /** What was tried within the country. */
    static Question remedies(String number) {
        return ask(number, Asked.REMEDIES).shared("remedies");
    }

    /** The rules it rests on. */
    static Question rules(String number) {
        return ask(number, Asked.RULES).shared("rules");
    }

    /** Who submits it. */
    static Question submitter(String number) {
        return ask(number, Asked.SUBMITTER).shared("submitter");
    }

    private static ToldEvents arrests(Known known) {
        return known.events().only(CustodyKind.ARREST);
    }
}
