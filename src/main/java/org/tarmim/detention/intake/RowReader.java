package org.tarmim.detention.intake;

import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tarmim.detention.casefile.CasePriority;
import org.tarmim.detention.casefile.CustodyDetails;
import org.tarmim.detention.casefile.MedicalRole;
import org.tarmim.detention.casefile.Newcomer;
import org.tarmim.detention.casefile.Particulars;
import org.tarmim.detention.casefile.PersonDetails;
import org.tarmim.detention.casefile.PersonName;
import org.tarmim.detention.casefile.Publicity;
import org.tarmim.detention.casefile.Sex;
import org.tarmim.detention.chain.Credence;
import org.tarmim.detention.chain.CustodyKind;
import org.tarmim.detention.chain.DayPrecision;
import org.tarmim.detention.chain.PartialDay;
import org.tarmim.detention.chain.ToldBy;
import org.tarmim.kernel.CleanText;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SituationClock;

/** Reads a row as somebody of whom a case is opened. Whoever stands on such a list was arrested, on whichever day. */
@Component
class RowReader {
    private static final int FIRST_ARREST = 1980;

    /** Where a list says what a record refuses; all else was looked at cell by cell, or is of the whole row. */
    private static final Map<String, ListColumn> COLUMNS = Map.of(
            "idNumber", ListColumn.ID_NUMBER,
            "arabic.ofLength", ListColumn.GIVEN_AR,
            "arabic.holdingItsParts", ListColumn.NAME_AR,
            "latin.ofLength", ListColumn.GIVEN_LATIN,
            "latin.holdingItsParts", ListColumn.NAME_LATIN);

    /** What was said with the name of the column when the cell was read. */
    private static final Set<String> SAID_OF_THE_CELL = Set.of("caseName.length", "caseName.signs");

    private final Validator validator;
    private final SituationClock clock;

    RowReader(Validator validator, SituationClock clock) {
        this.validator = validator;
        this.clock = clock;
    }

    /** A row that was read. */
    record Row(int no, Newcomer newcomer, Remarks remarks) {
        PlannedPerson planned() {
            var person = newcomer.person();
            var name = person.arabic().whole();
            if (name.isEmpty()) name = person.latin().whole();
            return new PlannedPerson(no, name, remarks.isClean() ? newcomer : null, remarks.all());
        }
    }

    Row read(Line line, Map<ListColumn, Integer> places) {
        var remarks = new Remarks();
        var cells = new ListCells(line, places, remarks);
        var today = clock.today();
        var person = person(cells);
        var particulars = particulars(cells, today);
        var happened = happened(cells, today, remarks);
        var priority = cells.word(ListColumn.PRIORITY, EnumSet.allOf(CasePriority.class), CasePriority.NORMAL);
        check(person, remarks);
        check(particulars, remarks);
        refuseAhead(() -> particulars.refuseAfter(today), ListColumn.BORN, remarks);
        happened.forEach(told -> check(told, remarks));
        if (!person.arabic().whole().contains(" ") && !person.latin().whole().contains(" "))
            remarks.warning(null, "caseList.oneWord");
        var newcomer = new Newcomer(person, particulars.says() ? particulars : null, happened, priority);
        return new Row(line.no(), newcomer, remarks);
    }

    private static PersonDetails person(ListCells cells) {
        return new PersonDetails(
                new PersonName(
                        cells.name(ListColumn.GIVEN_AR),
                        cells.name(ListColumn.FATHER_AR),
                        cells.name(ListColumn.GRANDFATHER_AR),
                        cells.name(ListColumn.FAMILY_AR),
                        cells.name(ListColumn.NAME_AR)),
                new PersonName(
                        cells.name(ListColumn.GIVEN_LATIN),
                        cells.name(ListColumn.FATHER_LATIN),
                        cells.name(ListColumn.GRANDFATHER_LATIN),
                        cells.name(ListColumn.FAMILY_LATIN),
                        cells.name(ListColumn.NAME_LATIN)),
                cells.name(ListColumn.NAME_HEBREW),
                null,
                cells.word(ListColumn.ROLE, EnumSet.allOf(MedicalRole.class), MedicalRole.UNKNOWN),
                cells.text(ListColumn.EMPLOYER, CleanText.LONGEST_NAME),
                null,
                Publicity.HIDDEN);
    }

    private static Particulars particulars(ListCells cells, LocalDate today) {
        return new Particulars(
                cells.word(ListColumn.SEX, EnumSet.allOf(Sex.class), Sex.UNKNOWN),
                cells.day(ListColumn.BORN, Particulars.FIRST_BIRTH, today.getYear()),
                cells.text(ListColumn.NATIONALITY, CleanText.LONGEST_NAME),
                cells.text(ListColumn.ID_NUMBER, CleanText.LONGEST_NAME));
    }

    private static List<CustodyDetails> happened(ListCells cells, LocalDate today, Remarks remarks) {
        var toldBy = cells.word(ListColumn.TOLD_BY, EnumSet.allOf(ToldBy.class), ToldBy.OTHER);
        var note = cells.text(ListColumn.NOTE, SheetLines.LONGEST_CELL);
        var arrested = cells.day(ListColumn.ARRESTED_ON, FIRST_ARREST, today.getYear());
        if (arrested == null) remarks.warning(ListColumn.ARRESTED_ON, "caseList.noArrest");
        var happened = new ArrayList<CustodyDetails>();
        happened.add(event(
                CustodyKind.ARREST,
                arrested,
                cells.text(ListColumn.ARREST_PLACE, CleanText.LONGEST_NAME),
                toldBy,
                note));
        var present = cells.text(ListColumn.PRESENT_PLACE, CleanText.LONGEST_NAME);
        if (!present.isEmpty()) happened.add(event(CustodyKind.LOCATION_REPORTED, null, present, toldBy, ""));
        refuseAhead(() -> happened.forEach(told -> told.refuseAfter(today)), ListColumn.ARRESTED_ON, remarks);
        return happened;
    }

    private static CustodyDetails event(
            CustodyKind kind, @Nullable PartialDay day, String place, ToldBy toldBy, String note) {
        var when = day == null ? new PartialDay(DayPrecision.UNKNOWN, null, null) : day;
        return new CustodyDetails(
                kind, when.precision(), when.from(), when.to(), place, null, toldBy, Credence.UNKNOWN, null, note);
    }

    private static void refuseAhead(Runnable check, ListColumn column, Remarks remarks) {
        try {
            check.run();
        } catch (Rejected ahead) {
            remarks.mistake(column, ahead);
        }
    }

    private void check(Record said, Remarks remarks) {
        validator.validate(said).stream()
                .filter(wrong -> !SAID_OF_THE_CELL.contains(wrong.getMessage()))
                .forEach(wrong ->
                        remarks.mistake(COLUMNS.get(wrong.getPropertyPath().toString()), wrong.getMessage()));
    }
}
