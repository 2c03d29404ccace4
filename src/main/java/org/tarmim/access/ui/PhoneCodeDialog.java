package org.tarmim.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Set;
import org.tarmim.access.People;
import org.tarmim.access.PeopleQuery;
import org.tarmim.access.Person;
import org.tarmim.access.Role;
import org.tarmim.access.phone.MadeCode;
import org.tarmim.access.phone.Phones;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Words;

/** Makes a code for the phone of a reporter and shows it this once: to be read aloud, photographed or printed. */
final class PhoneCodeDialog extends Dialog {
    private static final String LIGHT_PAGE = "r";

    private final Phones phones;
    private final Words words = Words.here();
    private final Notice notice = new Notice();
    private final ComboBox<Person> reporter = new ComboBox<>();
    private final Button make;

    PhoneCodeDialog(Phones phones, People people) {
        this.phones = phones;
        this.make = new Button(words.say("phones.code.make"), click -> notice.attempt(this::make));
        setHeaderTitle(words.say("phones.code"));
        setCloseOnOutsideClick(false);
        fill(people);
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new Paragraph(words.say("phones.code.who")), notice, reporter);
        getFooter().add(closing("dialog.cancel"), make);
    }

    /** The same, for a reporter who was just added. */
    PhoneCodeDialog(Phones phones, People people, Person person) {
        this(phones, people);
        reporter.setValue(person);
    }

    private void fill(People people) {
        var reporters = people.list(new PeopleQuery("", null, Role.REPORTER, null)).stream()
                .filter(person -> person.state() != Person.State.DEACTIVATED)
                .filter(person -> person.roles().equals(Set.of(Role.REPORTER)))
                .toList();
        reporter.setLabel(words.say("phones.code.reporter"));
        reporter.setItems(reporters);
        reporter.setItemLabelGenerator(Person::name);
        reporter.setWidthFull();
        reporter.addValueChangeListener(change -> make.setEnabled(change.getValue() != null));
        make.setEnabled(false);
        if (reporters.isEmpty()) reporter.setHelperText(words.say("phones.code.nobody"));
    }

    private void make() {
        var person = reporter.getValue();
        show(phones.makeCode(person.id()), person.name());
    }

    private void show(MadeCode made, String name) {
        removeAll();
        getFooter().removeAll();
        setHeaderTitle(words.say("phones.code.made", name));
        var slip = new Div(new Paragraph(words.say("phones.code.once", made.expiresAt())), code(made));
        slip.addClassName("phone-slip");
        getElement()
                .executeJs("return document.baseURI")
                .then(String.class, house -> slip.add(way(house), picture(house, made)));
        add(slip);
        var print = new Button(words.say("phones.code.print"));
        print.getElement().executeJs("this.addEventListener('click', () => print())");
        getFooter().add(closing("dialog.close"), print);
    }

    private static Component code(MadeCode made) {
        var code = new Paragraph(Bdi.code(made.code().groups()));
        code.addClassName("phone-code");
        return code;
    }

    private Component way(String house) {
        return new Paragraph(words.say("phones.code.how", house + LIGHT_PAGE));
    }

    private Component picture(String house, MadeCode made) {
        return new QrPicture(house + LIGHT_PAGE + "/bind/" + made.code().digits(), words.say("phones.code.qr"));
    }

    private Button closing(String label) {
        return new Button(words.say(label), click -> close());
    }
}
