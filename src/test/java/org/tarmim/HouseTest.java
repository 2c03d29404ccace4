package org.tarmim;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/**
 * A test in the whole house: the application on a free port with a real PostgreSQL of its own, empty at the start of
 * the run and shared by all tests of the run. Tests therefore make their own things and never count on being alone.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Tarmim.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "tarmim.empty=true",
            "tarmim.rooms=facility,situation,pledge,detention",
            "tarmim.data=target/house/${random.uuid}/data",
            "tarmim.keys=target/house/${random.uuid}/keys",
            "tarmim.programs=target/house/programs",
            "tarmim.iati.reporter.id=PS-MOI-SAMPLE",
            "tarmim.iati.reporter.name=Sample publisher"
        })
public @interface HouseTest {}
