//! The printed form.
