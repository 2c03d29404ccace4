package org.tarmim.pledge.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarmim.pledge.Sentences.ENGLISH;
import static org.tarmim.pledge.Sentences.plain;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tarmim.HouseTest;
import org.tarmim.kernel.Money;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;

/** Activities of others become pledges that wait for review; what cannot be read is told by element. */
@HouseTest
class IatiImportTest extends ImportedActivities {
    @Test
    void news_of_later_stages_alone_make_no_revision() {
        var reference = "PS-COA-1-" + UUID.randomUUID();
        commit(activity(reference, "13", "1000", ""));
        commit(activity(reference, "13", "1000", transaction("1", "300", "USD")));
        assertThat(recorded())
                .singleElement()
                .satisfies(one -> assertThat(one.no()).isEqualTo(1));
        assertThat(reported(recorded().getFirst())).containsExactly("RECEIVED 300 2025-01-15");
    }

    @Test
    void rows_of_pledges_add_up_and_one_below_zero_lowers_them() {
        var text = activity("PS-COA-2-" + UUID.randomUUID(), "12", "1000", transaction("12", "-200", "USD"));
        commit(text);
        assertThat(recorded().getFirst().details().amount().least()).isEqualTo(Money.of("800", "USD"));
    }

    @Test
    void a_pledge_in_two_currencies_an_unknown_donor_and_no_identifier_are_each_told_by_element() {
        var two = activity("PS-COA-3", "13", "1000", transaction("13", "200", "EUR"));
        assertThat(mistake(two)).isEqualTo("transaction pledgeImport.currencies");
        var unknown = activity("PS-COA-4", "13", "1000", "").replace(id, "XM-DAC-NOBODY-" + UUID.randomUUID());
        assertThat(mistake(unknown)).startsWith("participating-org pledgeImport.unknown");
        assertThat(mistake(activity("", "13", "1000", ""))).isEqualTo("iati-identifier pledgeImport.missing");
        assertThat(mistake(activity("PS-COA-5", "13", "1,000", ""))).isEqualTo("transaction money.unreadable");
        assertThat(mistake(activity("PS-COA-6", "13", "1000", "").replace("currency=\"USD\"", "currency=\"$\"")))
                .isEqualTo("transaction pledgeImport.currency");
    }

    @Test
    void a_code_that_no_list_has_is_told_by_element_and_refused_where_something_depends_on_it() {
        assertThat(mistake(activity("PS-COA-8", "14", "1000", ""))).isEqualTo("transaction-type pledgeImport.code");
        assertThat(mistake(with("<sector vocabulary=\"1\" code=\"99999\"/>"))).isEqualTo("sector pledgeImport.code");
        assertThat(mistake(with("<default-aid-type code=\"Z01\"/>"))).isEqualTo("default-aid-type pledgeImport.code");
        assertThat(mistake(with("<conditions attached=\"1\"><condition type=\"7\"><narrative>Sample</narrative>"
                        + "</condition></conditions>")))
                .isEqualTo("condition pledgeImport.code");
        var finance = activity("PS-COA-9", "13", "1000", "").replace("code=\"110\"", "code=\"grant\"");
        assertThat(mistake(finance)).isEqualTo("default-finance-type pledgeImport.code");
        assertThat(plan(finance).rows().getFirst().remarks(Remark.Weight.MISTAKE))
                .extracting(one -> Words.in(Languages.ENGLISH).say(one.said()))
                .contains("“grant” is no code of the list FinanceType of IATI, so nobody knows what is meant."
                        + " Correct it in the file.");
    }

    @Test
    void an_unknown_code_on_which_nothing_depends_is_told_and_the_rest_is_recorded() {
        var row = plan(with("<activity-status code=\"9\"/>")).rows().getFirst();
        assertThat(row.outcome()).isEqualTo(Outcome.NEW);
        assertThat(row.remarks(Remark.Weight.WARNING))
                .extracting(one -> one.column() + " " + one.said().key())
                .contains("activity-status pledgeImport.otherCode");
    }

    @Test
    void codes_that_were_withdrawn_and_purposes_of_no_sector_here_are_read_and_what_has_no_place_is_named() {
        var row = plan(with("<sector code=\"60010\"/><default-flow-type code=\"20\"/><budget type=\"1\"/>"))
                .rows()
                .getFirst();
        assertThat(row.details().sector()).isEqualTo("OTHER");
        assertThat(row.remarks())
                .extracting(one -> Words.in(Languages.ENGLISH).say(one.said()))
                .contains("The purpose “60010” is of no sector kept here: recorded under other sectors.")
                .contains("A pledge has no place for this, so it is not taken over: budget, default-flow-type.")
                .noneMatch(said -> said.contains("no code of the list"));
    }

    @Test
    void a_document_that_is_named_is_told_by_its_address_and_neither_fetched_nor_taken_for_proof() {
        var row = plan(with("<document-link url=\"https://sample.example/letter.pdf\" format=\"application/pdf\"/>"))
                .rows()
                .getFirst();
        assertThat(row.outcome()).isEqualTo(Outcome.NEW);
        assertThat(row.details().documents()).isEmpty();
        assertThat(row.remarks())
                .extracting(one -> plain(ENGLISH.say(one.said())))
                .contains("One document is named there and not fetched. Read it and hang it on the pledge:"
                        + " https://sample.example/letter.pdf");
    }

    private String with(String element) {
        return activity("PS-COA-" + UUID.randomUUID(), "13", "1000", element);
    }

    @Test
    void a_file_that_points_at_others_is_not_opened() {
        var trap = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                + activity("PS-COA-7", "13", "1000", "").replace("Sample grant", "&x;");
        refused("pledgeImport.doctype", trap);
        refused("pledgeImport.xml", "<iati-activities version=\"2.03\"><iati-activity></iati-activities>");
        refused("pledgeImport.notIati", "<feed/>");
        refused("pledgeImport.version", "<iati-activities version=\"1.05\"/>");
        refused("pledgeImport.empty", "<iati-activities version=\"2.03\"/>");
    }

    private String activity(String reference, String type, String amount, String more) {
        return """
                <iati-activities version="2.03"><iati-activity default-currency="USD">
                <iati-identifier>%s</iati-identifier>
                <reporting-org ref="PS-COA-0" type="10"><narrative>Sample office</narrative></reporting-org>
                <title><narrative>Sample grant</narrative></title>
                <participating-org role="1" ref="%s"/>
                <activity-date type="1" iso-date="2025-02-01"/>
                <default-finance-type code="110"/>
                <transaction><transaction-type code="%s"/><transaction-date iso-date="2025-01-10"/>
                <value currency="USD" value-date="2025-01-10">%s</value></transaction>%s
                </iati-activity></iati-activities>
                """.formatted(reference, id, type, amount, more);
    }

    private static String transaction(String type, String amount, String currency) {
        return """
                <transaction><transaction-type code="%s"/><transaction-date iso-date="2025-01-15"/>
                <value currency="%s" value-date="2025-01-15">%s</value></transaction>
                """.formatted(type, currency, amount);
    }

    private String mistake(String text) {
        var remark = plan(text).rows().getFirst().remarks(Remark.Weight.MISTAKE).getFirst();
        return remark.column() + " " + remark.said().key();
    }
}
