package org.tarmim.pledge.iati;

import java.time.LocalDate;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.Money;
import org.tarmim.pledge.promise.Condition;
import org.tarmim.pledge.promise.Tranche;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;

/** One activity as XML, its elements in the order that the schema of 2.03 asks for. */
final class ActivityWriter {
    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");
    private static final String ENGLISH_CODE = "en";
    private static final String ARABIC_CODE = "ar";

    private final XmlWriter xml;
    private final OwnElements own;
    private final Words english = Words.in(Languages.ENGLISH);
    private final Words arabic = Words.in(Languages.ARABIC);

    ActivityWriter(XmlWriter xml) {
        this.xml = xml;
        own = new OwnElements(xml);
    }

    void write(Activity activity) throws XMLStreamException {
        xml.open(
                "iati-activity",
                "xml:lang",
                ENGLISH_CODE,
                "default-currency",
                activity.currency(),
                "last-updated-datetime",
                activity.lastChanged().toString());
        who(activity);
        when(activity);
        what(activity);
        money(activity);
        conditions(activity);
        own.promise(activity.pledge());
        own.past(activity);
        xml.close();
    }

    private void who(Activity activity) throws XMLStreamException {
        var reporter = activity.reporter();
        xml.text("iati-identifier", activity.identifier());
        xml.open("reporting-org", "ref", reporter.id(), "type", reporter.type(), "secondary-reporter", "1");
        narrative(reporter.name());
        xml.close();
        said("title", null, activity.pledge().title());
        var purpose = activity.pledge().purpose();
        said(
                "description",
                "1",
                purpose == null || purpose.isBlank() ? activity.pledge().title() : purpose);
        for (var remark : activity.remarks()) remark(remark);
        participant(activity.donor(), "1");
        participant(activity.channel(), "3");
        participant(activity.implementer(), "4");
        xml.empty("activity-status", "code", activity.status());
    }

    private void remark(Activity.Bilingual remark) throws XMLStreamException {
        xml.open("description", "type", "4");
        xml.text("narrative", remark.en());
        xml.text("narrative", remark.ar(), "xml:lang", ARABIC_CODE);
        xml.close();
    }

    // A pledge begins with its announcement; when the money is meant to be used is said only where the donor said it.
    private void when(Activity activity) throws XMLStreamException {
        var pledge = activity.pledge();
        day("activity-date", "1", pledge.horizonFrom());
        xml.open("activity-date", "type", "2", "iso-date", pledge.announcedOn().toString());
        xml.text("narrative", english.say("iati.announced"));
        xml.text("narrative", arabic.say("iati.announced"), "xml:lang", ARABIC_CODE);
        xml.close();
        day("activity-date", "3", pledge.horizonTo());
    }

    private void what(Activity activity) throws XMLStreamException {
        xml.empty("recipient-country", "code", activity.country());
        var area = activity.pledge().area();
        if (area != null) xml.empty("location", "ref", area.value());
        for (var sector : activity.sectors())
            xml.empty(
                    "sector",
                    "vocabulary",
                    sector.vocabulary(),
                    "code",
                    sector.code(),
                    "percentage",
                    Integer.toString(sector.percent()));
        var finance = IatiCode.finance(activity.pledge().kind());
        if (finance != null) xml.empty("default-finance-type", "code", finance);
        for (var aid : activity.aidTypes())
            xml.empty("default-aid-type", "code", aid.code(), "vocabulary", aid.vocabulary());
    }

    private void money(Activity activity) throws XMLStreamException {
        for (var tranche : activity.tranches()) planned(activity, tranche);
        for (var amount : activity.amounts()) transaction(activity, amount);
    }

    private void planned(Activity activity, Tranche tranche) throws XMLStreamException {
        xml.open("planned-disbursement", "type", activity.revised() ? "2" : "1");
        xml.empty("period-start", "iso-date", tranche.dueFrom().toString());
        xml.empty("period-end", "iso-date", tranche.dueTo().toString());
        value(tranche.amount(), activity.pledge().announcedOn());
        organisation("provider-org", activity.donor());
        own.tranche(tranche, activity.pledge());
        xml.close();
    }

    private void transaction(Activity activity, StagedAmount amount) throws XMLStreamException {
        xml.open("transaction", "ref", amount.ref());
        xml.empty("transaction-type", "code", amount.stage().code());
        xml.empty("transaction-date", "iso-date", amount.day().toString());
        value(amount.amount(), amount.day());
        if (amount.amount().amount().signum() < 0) refund();
        var comesIn = amount.stage().compareTo(Stage.DISBURSED) < 0;
        if (comesIn) organisation("provider-org", activity.donor());
        organisation("receiver-org", comesIn ? activity.channel() : activity.implementer());
        xml.close();
    }

    private void refund() throws XMLStreamException {
        xml.open("description");
        xml.text("narrative", english.say("iati.refund"));
        xml.text("narrative", arabic.say("iati.refund"), "xml:lang", ARABIC_CODE);
        xml.close();
    }

    private void conditions(Activity activity) throws XMLStreamException {
        var conditions = activity.pledge().conditions();
        if (conditions.isEmpty()) return;
        xml.open("conditions", "attached", "1");
        for (var condition : conditions) condition(condition);
        xml.close();
    }

    private void condition(Condition condition) throws XMLStreamException {
        xml.open("condition", "type", IatiCode.condition(condition.type()));
        narrative(condition.said());
        own.condition(condition);
        xml.close();
    }

    private void participant(@Nullable IatiOrganisation one, String role) throws XMLStreamException {
        if (one == null) return;
        xml.open("participating-org", "ref", one.ref(), "type", one.type(), "role", role);
        names(one);
        xml.close();
    }

    private void organisation(String element, @Nullable IatiOrganisation one) throws XMLStreamException {
        if (one == null) return;
        xml.open(element, "ref", one.ref(), "type", one.type());
        names(one);
        xml.close();
    }

    private void names(IatiOrganisation one) throws XMLStreamException {
        if (!one.nameEn().isBlank()) xml.text("narrative", one.nameEn());
        if (!one.nameAr().isBlank()) xml.text("narrative", one.nameAr(), "xml:lang", ARABIC_CODE);
    }

    private void value(Money money, LocalDate day) throws XMLStreamException {
        xml.text(
                "value",
                money.amount().toPlainString(),
                "currency",
                money.currency().getCurrencyCode(),
                "value-date",
                day.toString());
    }

    private void day(String element, String type, @Nullable LocalDate day) throws XMLStreamException {
        if (day != null) xml.empty(element, "type", type, "iso-date", day.toString());
    }

    private void said(String element, @Nullable String type, String text) throws XMLStreamException {
        xml.open(element, "type", type);
        narrative(text);
        xml.close();
    }

    private void narrative(String text) throws XMLStreamException {
        xml.text("narrative", text, "xml:lang", ARABIC.matcher(text).find() ? ARABIC_CODE : null);
    }
}
