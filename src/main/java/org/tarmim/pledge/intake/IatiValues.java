package org.tarmim.pledge.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tarmim.kernel.Money;
import org.tarmim.kernel.Rejected;
import org.tarmim.pledge.iati.IatiList;
import org.tarmim.pledge.iati.OwnElements;
import org.tarmim.pledge.iati.Stage;
import org.tarmim.pledge.iati.StagedAmount;
import org.tarmim.pledge.promise.Condition;
import org.tarmim.pledge.promise.Tranche;

/** The amounts and days of an activity; what cannot be read is said and left out. */
final class IatiValues {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,16}(\\.\\d{1,4}0*)?");

    private final IatiElement activity;
    private final Remarks remarks;

    IatiValues(IatiElement activity, Remarks remarks) {
        this.activity = activity;
        this.remarks = remarks;
    }

    /** A transaction; empty for one of a type that no pledge needs. */
    Optional<StagedAmount> staged(IatiElement transaction) {
        var code = transaction.attribute("transaction-type", "code");
        var stage = Stage.of(code);
        if (stage.isEmpty() && (code.isEmpty() || IatiList.TRANSACTION_TYPE.knows(code)))
            remarks.warning("transaction", Rejected.because("pledgeImport.otherType", code));
        return stage.flatMap(one -> staged(one, transaction));
    }

    private Optional<StagedAmount> staged(Stage stage, IatiElement transaction) {
        var money = money("transaction", transaction);
        var day = day("transaction-date", transaction.attribute("transaction-date", "iso-date"));
        return money.flatMap(
                amount -> day.map(on -> new StagedAmount(stage, transaction.attribute("ref"), on, amount)));
    }

    /** A tranche, which may wait for some of the conditions that were said. */
    Optional<Tranche> tranche(IatiElement planned, List<Condition> said) {
        var from = day("planned-disbursement", planned.attribute("period-start", "iso-date"));
        var end = planned.attribute("period-end", "iso-date");
        var to = end.isEmpty() ? from : day("planned-disbursement", end);
        var money = money("planned-disbursement", planned);
        return from.flatMap(first ->
                to.flatMap(last -> money.map(amount -> new Tranche(first, last, amount, waitsFor(planned, said)))));
    }

    /** A tranche whose window is over, as a house like ours tells it. */
    Optional<Tranche> past(IatiElement own, List<Condition> said) {
        var from = day(OwnElements.PAST_TRANCHE, own.attribute("from"));
        var to = day(OwnElements.PAST_TRANCHE, own.attribute("to"));
        var money = money(OwnElements.PAST_TRANCHE, own.attribute("amount"), own.attribute("currency"));
        var waitsFor = waitsFor(Stream.of(own.attribute("waits-for").split(" ")), said);
        return from.flatMap(
                first -> to.flatMap(last -> money.map(amount -> new Tranche(first, last, amount, waitsFor))));
    }

    private static List<Condition> waitsFor(IatiElement planned, List<Condition> said) {
        return waitsFor(planned.own(OwnElements.TRANCHE).stream().map(one -> one.attribute("waits-for")), said);
    }

    private static List<Condition> waitsFor(Stream<String> places, List<Condition> said) {
        return places.flatMap(place -> IntStream.rangeClosed(1, said.size())
                        .filter(no -> place.equals(Integer.toString(no)))
                        .mapToObj(no -> said.get(no - 1)))
                .toList();
    }

    Optional<LocalDate> day(String element, String text) {
        try {
            return Optional.of(LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text));
        } catch (DateTimeParseException unreadable) {
            remarks.mistake(element, Rejected.because("pledgeImport.day", text));
            return Optional.empty();
        }
    }

    private Optional<Money> money(String element, IatiElement holder) {
        var value = holder.first("value");
        var text = value.map(IatiElement::text).orElse("");
        var own = value.map(one -> one.attribute("currency")).orElse("");
        var currency = own.isEmpty() ? activity.attribute("default-currency") : own;
        return money(element, text, currency);
    }

    /** An amount of a currency; empty where one of both cannot be read, which is said. */
    Optional<Money> money(String element, String text, String currency) {
        if (!NUMBER.matcher(text).matches()) {
            remarks.mistake(element, Rejected.because("money.unreadable", text));
            return Optional.empty();
        }
        try {
            return Optional.of(new Money(new BigDecimal(text), Currency.getInstance(currency)));
        } catch (IllegalArgumentException unknown) {
            remarks.mistake(
                    element,
                    currency.isEmpty()
                            ? Rejected.because("money.noCurrency", text)
                            : Rejected.because("pledgeImport.currency", currency));
            return Optional.empty();
        }
    }
}
