//! The word that something new has come: a stream that says no more than that.

use crate::pages::case::Opened;
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use clerk::Clerk;
use std::convert::Infallible;
use std::time::Duration;
use tokio::sync::broadcast::{Receiver, error::RecvError};
use tokio_stream::Stream;

/// So often the case is looked at without being told to: another program on the same database may have written.
const LOOK_AGAIN: Duration = Duration::from_secs(60);

/// One open page that listens.
struct Listener {
    clerk: Clerk,
    token: String,
    number: clerk::CaseNumber,
    changes: Receiver<record::BookId>,
    /// How many lines this reader's own view had.
    seen: usize,
}

/// Server-sent events of a case: `new` when the reader's own view has gained a line.
///
/// What is written in a room the reader may not enter changes nothing here, so the stream tells nothing of it.
pub async fn stream(opened: Opened) -> Response {
    let listener = Listener {
        changes: opened.app.clerk.changes(),
        token: opened.signed.token.clone(),
        number: opened.sheet.number.clone(),
        seen: opened.sheet.view.lines.len(),
        clerk: opened.app.clerk,
    };
    Sse::new(events(listener)).keep_alive(KeepAlive::new().interval(Duration::from_secs(20))).into_response()
}

fn events(listener: Listener) -> impl Stream<Item = Result<Event, Infallible>> {
    let (sender, receiver) = tokio::sync::mpsc::channel(4);
    tokio::spawn(async move {
        let mut listener = listener;
        loop {
            let news = tokio::select! {
                () = sender.closed() => return,
                news = listener.next() => news,
            };
            let event = Event::default().event("new").data("new");
            if news.is_none() || sender.send(Ok(event)).await.is_err() {
                return;
            }
        }
    });
    tokio_stream::wrappers::ReceiverStream::new(receiver)
}

impl Listener {
    /// Waits until the view has gained a line; `None` when the session or the case is no longer this reader's.
    async fn next(&mut self) -> Option<()> {
        loop {
            match tokio::time::timeout(LOOK_AGAIN, self.changes.recv()).await {
                Ok(Ok(book)) if book != self.number.book() => continue,
                Ok(Err(RecvError::Closed)) => return None,
                // Ours, or we missed some, or it is time to look.
                Ok(Ok(_) | Err(RecvError::Lagged(_))) | Err(_) => {}
            }
            let who = self.clerk.who(&self.token).await.ok()??;
            let lines = self.clerk.sheet(&who, &self.number).await.ok()?.view.lines.len();
            if lines > self.seen {
                self.seen = lines;
                return Some(());
            }
        }
    }
}
