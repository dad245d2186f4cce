package org.siapnet.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the description says of an operation that its signature does not show. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface Described {

    /** Id of the operation; {@code {}} stands for the docket. */
    String id();

    /** What it does, in a line; {@code {}} stands for the docket. */
    String says();

    /** Record of its query parameters. */
    Class<? extends Record> query() default None.class;

    /** Record of its body, where the signature does not show it. */
    Class<? extends Record> body() default None.class;

    /** Record of its answer, where the signature does not show it. */
    Class<?> answer() default None.class;

    /** Status it answers with when it is done. */
    int status() default 200;

    /** Nothing. */
    record None() {}
}
