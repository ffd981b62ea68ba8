//! Constant texts that are printed one right after the other are printed as one, straight from the C literal.

use std::sync::Arc;

use super::parts_mut;
use crate::arena::IdVec;
use crate::olympus::ir::{Ex, Function, St, TextId};
use crate::olympus::op::Op;

/// A longer text stays by itself: C compilers need not take it as one literal.
const MAX_BYTES: usize = 400;

/// Joins what a function prints.
pub fn join_texts(f: &mut Function, texts: &IdVec<TextId, Arc<[u8]>>) {
    block(&mut f.body, texts);
}

fn block(body: &mut Vec<St>, texts: &IdVec<TextId, Arc<[u8]>>) {
    let mut at = 0;
    while at < body.len() {
        for part in parts_mut(&mut body[at]) {
            block(part, texts);
        }
        if let Some(mut text) = printed(&body[at], texts) {
            let mut count = 1;
            while let Some(more) = body.get(at + count).and_then(|st| printed(st, texts)) {
                if text.len() + more.len() > MAX_BYTES {
                    break;
                }
                text.push_str(&more);
                count += 1;
            }
            // One character is printed as one.
            if count > 1 || text.len() > 1 {
                let put = Ex::Op(Op::PutT, vec![Ex::CText(text.into())]);
                body.splice(at..at + count, [St::Eval(put)]);
            }
        }
        at += 1;
    }
}

/// The constant text that a statement prints.
fn printed(st: &St, texts: &IdVec<TextId, Arc<[u8]>>) -> Option<String> {
    let St::Eval(Ex::Op(op, args)) = st else { return None };
    match (op, args.as_slice()) {
        (Op::PutS, [Ex::Text(id)]) => {
            let text = std::str::from_utf8(&texts[*id]).ok()?;
            (!text.is_empty() && text.len() <= MAX_BYTES).then(|| text.to_owned())
        }
        (Op::PutC, [Ex::Name(name)]) => match &**name {
            "' '" => Some(" ".to_owned()),
            "'\\n'" => Some("\n".to_owned()),
            _ => None,
        },
        _ => None,
    }
}
