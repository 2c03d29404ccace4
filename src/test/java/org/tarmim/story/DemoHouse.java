package org.tarmim.story;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.tarmim.Tarmim;

/** A story in the whole house as people start it: with the demo, on a data directory of its own, in a real browser. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Tarmim.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "tarmim.data=target/demo/${random.uuid}/data",
            "tarmim.keys=target/demo/${random.uuid}/keys",
            "tarmim.programs=target/house/programs"
        })
public @interface DemoHouse {}
