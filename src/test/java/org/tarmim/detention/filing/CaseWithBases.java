package org.tarmim.detention.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.tarmim.access.Acting;
import org.tarmim.detention.document.ActionDetails;
import org.tarmim.detention.document.ActionKind;
import org.tarmim.detention.document.BasisGiver;
import org.tarmim.detention.document.LawfulBasis;
import org.tarmim.detention.document.Purpose;
import org.tarmim.detention.keeping.Closings;

/** A case with documents on a mandate or consent, which whoever gave it takes back. */
abstract class CaseWithBases extends CaseWithDocuments {
    static final String NOTE = "The sample aunt telephoned";
    static final SampleDrafts VISIT = SampleDrafts.of(ActionKind.VISIT_REQUEST, DAY);
    static final ActionDetails ON_CONSENT = VISIT.details();
    static final ActionDetails ON_VITAL_INTEREST =
            VISIT.on(LawfulBasis.VITAL_INTEREST).details();
    static final SampleDrafts STATEMENT = SampleDrafts.of(ActionKind.PUBLIC_STATEMENT, DAY);
    static final SendingDetails SENDING = new SendingDetails(DAY, "Sample way", null);

    @Autowired
    Bases bases;

    @Autowired
    PastTheDesk pastTheDesk;

    @Autowired
    Closings closings;

    @Autowired
    LeavingGates gates;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    List<Basis> held() {
        return Acting.as(caseworker, () -> bases.of(head.id()));
    }

    UUID basis(UUID action) {
        return read(action).basis();
    }

    void withdraw(Purpose purpose, WithdrawalDetails details) {
        withdrawFirst(one -> one.purpose() == purpose, details);
    }

    void withdrawFirst(Predicate<Basis> which, WithdrawalDetails details) {
        var basis = held().stream().filter(which).findFirst().orElseThrow();
        Acting.as(caseworker, () -> bases.withdraw(basis.id(), details));
    }

    UUID basis() {
        return Acting.as(caseworker, () -> bases.of(head.id())).getFirst().id();
    }

    void withdraw() {
        var basis = basis();
        Acting.as(caseworker, () -> bases.withdraw(basis, withdrawal(DAY)));
    }

    static WithdrawalDetails withdrawal(LocalDate day) {
        return withdrawal(day, null);
    }

    static WithdrawalDetails withdrawal(LocalDate day, Purpose only) {
        return new WithdrawalDetails(BasisGiver.FAMILY, day, WithdrawalReason.FEAR, only, NOTE);
    }
}
