package org.tarmim;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A type that a test writes down, compiled as if it stood in the house; no scan of the house ever sees it. */
final class CompiledSample extends SimpleJavaFileObject {
    private final String text;

    private CompiledSample(String text) {
        super(URI.create("string:///Wrong.java"), Kind.SOURCE);
        this.text = text;
    }

    /** Compiles a type with the name {@code Wrong} into that folder. */
    static JavaClasses in(Path folder, String text) {
        var options = List.of("-proc:none", "-d", folder.toString());
        var compiler = ToolProvider.getSystemJavaCompiler();
        assertThat(compiler.getTask(null, null, null, options, null, List.of(new CompiledSample(text)))
                        .call())
                .as("the sample compiles")
                .isTrue();
        return new ClassFileImporter().importPath(folder);
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }
}
