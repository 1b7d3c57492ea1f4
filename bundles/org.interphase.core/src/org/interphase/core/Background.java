package org.interphase.core;

import java.util.concurrent.CompletableFuture;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Work that a window must not wait for. The one place that makes jobs, so that all of it shows in the Progress view and can be cancelled. */
public final class Background {
  private Background() { }

  /** A piece of work. */
  public interface Task<T> {
    T run(IProgressMonitor monitor) throws Exception;
  }

  /**
   * Starts work.
   *
   * @param name what a person reads in the Progress view
   * @return completed in the working thread with the outcome or with what the task threw; cancelled when the job was
   */
  public static <T> CompletableFuture<T> run(String name, Task<T> task) {
    CompletableFuture<T> future = new CompletableFuture<>();
    Job job = Job.create(name, monitor -> {
      try {
        future.complete(task.run(monitor));
      } catch (OperationCanceledException e) {
        future.cancel(false);
        return Status.CANCEL_STATUS;
      } catch (Exception e) {
        future.completeExceptionally(e);
      }
      return Status.OK_STATUS;
    });
    job.setUser(false);
    job.schedule();
    return future;
  }
}
