package org.tarmim.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarmim.kernel.Rejected;

class RecordFormTest {
    /** A ward as a person describes it; a ward with beds has a name of its own. */
    public record Ward(
            @NotBlank @Size(max = 10) String name,
            @PositiveOrZero @Nullable Integer beds) {
        @AssertTrue(message = "constraint.other")
        public boolean isLikely() {
            return beds == null || beds < 1000;
        }
    }

    private final RecordForm<Ward> form = new RecordForm<>(Ward.class);
    private final List<Ward> received = new ArrayList<>();
    private TextField name = new TextField();
    private IntegerField beds = new IntegerField();

    @BeforeEach
    void with_two_fields() {
        name = form.field("name", name);
        beds = form.field("beds", beds);
    }

    @Test
    void a_valid_record_reaches_the_desk_with_its_text_stripped() {
        name.setValue("  Surgery ");
        assertThat(form.submit(received::add)).isTrue();
        assertThat(received).containsExactly(new Ward("Surgery", null));
    }

    @Test
    void only_what_must_be_given_is_marked_as_required() {
        assertThat(name.isRequiredIndicatorVisible()).isTrue();
        assertThat(beds.isRequiredIndicatorVisible()).isFalse();
    }

    @Test
    void a_mistake_stands_at_its_field_and_is_counted_once() {
        assertThat(form.submit(received::add)).isFalse();
        assertThat(received).isEmpty();
        assertThat(name.getErrorMessage()).isEqualTo("Fill this in.");
        assertThat(beds.isInvalid()).isFalse();
        assertThat(said()).containsExactly("One answer needs another look. It is marked below.");
    }

    @Test
    void a_limit_is_named_in_the_sentence() {
        name.setValue("A name of a ward");
        form.submit(received::add);
        assertThat(name.getErrorMessage()).isEqualTo("Use at most 10 characters.");
    }

    @Test
    void what_concerns_the_whole_record_stands_on_top() {
        name.setValue("Surgery");
        beds.setValue(1000);
        assertThat(form.submit(received::add)).isFalse();
        assertThat(said()).containsExactly("This value does not fit. Check it, please.");
    }

    @Test
    void what_the_desk_refuses_stands_on_top_and_the_text_is_kept() {
        name.setValue("Surgery");
        assertThat(form.submit(ward -> {
                    throw Rejected.because("fault.code", ward.name());
                }))
                .isFalse();
        assertThat(said()).containsExactly("If it happens again, tell the administrator the code Surgery.");
        assertThat(name.getValue()).isEqualTo("Surgery");
    }

    @Test
    void what_was_typed_moves_into_the_form_of_the_other_language() {
        name.setValue("Surg");
        beds.setValue(12);
        var successor = new RecordForm<>(Ward.class);
        var newName = successor.field("name", new TextField());
        var newBeds = successor.field("beds", new IntegerField());
        successor.restore(form.keep());
        assertThat(newName.getValue()).isEqualTo("Surg");
        assertThat(newBeds.getValue()).isEqualTo(12);
    }

    private List<String> said() {
        return form.notice()
                .getChildren()
                .map(Paragraph.class::cast)
                .map(Paragraph::getText)
                .toList();
    }
}
