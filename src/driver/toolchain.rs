//! Targets.
/// One target.
#[derive(Debug)]
pub struct Target {
    /// Name.
    pub name: &'static str,
    /// Bits of an int.
    pub int_width: u8,
    /// Bits of a float.
    pub float_width: u8,
}
static TARGETS: &[Target] = &[Target { name: "host", int_width: 64, float_width: 64 }, Target { name: "microblaze", int_width: 32, float_width: 32 }];
/// Names of all targets.
pub fn names() -> Vec<&'static str> { TARGETS.iter().map(|t| t.name).collect() }
/// By name.
pub fn by_name(name: &str) -> &'static Target { TARGETS.iter().find(|t| t.name == name).unwrap_or(&TARGETS[0]) }
