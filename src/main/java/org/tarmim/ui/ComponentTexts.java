package org.tarmim.ui;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.component.upload.UploadI18N.AddFiles;
import com.vaadin.flow.component.upload.UploadI18N.DropFiles;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The words inside ready-made components (calendars, uploads, drop-downs), in the language of the screen. */
public final class ComponentTexts {
    private static final int SATURDAY = 6;

    private ComponentTexts() {}

    /** Gives a component its words; a component without words of its own is left as it is. Answers the component. */
    public static <C extends Component> C speak(C component, Words words) {
        switch (component) {
            case DatePicker picker -> speak(picker, words);
            case DateTimePicker picker -> speak(picker, words);
            case TimePicker picker -> picker.setLocale(Locale.UK);
            case MultiSelectComboBox<?> box -> box.setI18n(choices(words));
            case PasswordField field -> nameShowButton(field, words);
            case Select<?> select -> nameAsComboBox(select);
            case Upload upload -> upload.setI18n(upload(words));
            default -> {}
        }
        return component;
    }

    /** A select calls itself a button, and a button may not be required for those who hear the page. */
    private static void nameAsComboBox(Select<?> select) {
        select.getElement()
                .executeJs("this.updateComplete.then(() => "
                        + "this.querySelector('vaadin-select-value-button')?.setAttribute('role', 'combobox'))");
    }

    private static void nameShowButton(PasswordField field, Words words) {
        field.getElement()
                .executeJs("this.i18n = Object.assign({}, this.i18n, {reveal: $0})", words.say("password.show"));
    }

    private static void speak(DatePicker picker, Words words) {
        picker.setLocale(Locale.UK); // Western digits; the format below decides the rest
        picker.setI18n(calendar(words));
    }

    private static void speak(DateTimePicker picker, Words words) {
        picker.setLocale(Locale.UK);
        picker.setDatePickerI18n(calendar(words));
    }

    /** The formats are those a field reads; calendar.js writes the day with the month's name. */
    private static DatePickerI18n calendar(Words words) {
        var names = new DateFormatSymbols(ULocale.forLanguageTag(isArabic(words) ? "ar-PS-u-nu-latn" : "en-GB"));
        return new DatePickerI18n()
                .setMonthNames(List.of(names.getMonths(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE)))
                .setWeekdays(week(names, DateFormatSymbols.WIDE))
                .setWeekdaysShort(week(names, DateFormatSymbols.SHORT))
                .setFirstDayOfWeek(SATURDAY)
                .setDateFormats("d/M/yyyy", "d.M.yyyy", "d M yyyy", "yyyy-MM-dd")
                .setToday(words.say("calendar.today"))
                .setCancel(words.say("calendar.cancel"))
                .setBadInputErrorMessage(words.say("calendar.notADay"))
                .setMinErrorMessage(words.say("calendar.tooEarly"))
                .setMaxErrorMessage(words.say("calendar.tooLate"));
    }

    private static boolean isArabic(Words words) {
        return words.locale().equals(Languages.ARABIC);
    }

    private static List<String> week(DateFormatSymbols names, int width) {
        var week = names.getWeekdays(DateFormatSymbols.STANDALONE, width);
        return Arrays.asList(week).subList(1, week.length); // the first place is empty
    }

    private static MultiSelectComboBoxI18n choices(Words words) {
        return new MultiSelectComboBoxI18n()
                .setCleared(words.say("choice.cleared"))
                .setFocused(words.say("choice.focused"))
                .setSelected(words.say("choice.selected"))
                .setDeselected(words.say("choice.deselected"))
                .setTotal("{count} " + words.say("choice.total"));
    }

    private static UploadI18N upload(Words words) {
        return new UploadI18N()
                .setAddFiles(new AddFiles().setOne(words.say("upload.one")).setMany(words.say("upload.many")))
                .setDropFiles(
                        new DropFiles().setOne(words.say("upload.dropOne")).setMany(words.say("upload.dropMany")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(words.say("upload.tooMany"))
                        .setFileIsTooBig(words.say("upload.tooBig"))
                        .setIncorrectFileType(words.say("upload.wrongKind")))
                .setUploading(uploading(words));
    }

    private static UploadI18N.Uploading uploading(Words words) {
        return new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(words.say("upload.connecting"))
                        .setStalled(words.say("upload.stalled"))
                        .setProcessing(words.say("upload.processing")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(words.say("upload.failed"))
                        .setUnexpectedServerError(words.say("upload.failed"))
                        .setForbidden(words.say("upload.forbidden")));
    }
}
