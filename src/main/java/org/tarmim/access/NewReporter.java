package org.tarmim.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.tarmim.kernel.CleanText;

/** What somebody types who adds a reporter without e-mail to the own organisation. */
public record NewReporter(
        @NotBlank(message = "person.name.missing") @Size(max = 200, message = "person.name.long")
        String name) {
    public NewReporter {
        name = CleanText.of(name);
    }
}
